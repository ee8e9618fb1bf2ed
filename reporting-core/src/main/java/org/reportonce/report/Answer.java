package org.reportonce.report;

import static java.util.Objects.requireNonNull;

/** What stands in a cell or under a question. Nil, unanswered, not applicable, withheld and
 * hidden are five different things. */
public sealed interface Answer {
    /** Takes the visit of one kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R given(Given given);

        R nil(Nil nil);

        R unanswered(Unanswered unanswered);

        R notApplicable(NotApplicable notApplicable);

        R withheld(Withheld withheld);

        R hidden(Hidden hidden);
    }

    /** A value with the places it comes from. */
    record Given(Value value, Sources sources) implements Answer {
        public Given {
            requireNonNull(value, "value");
            requireNonNull(sources, "sources");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.given(this);
        }
    }

    /** Nothing happened, and the State says so. */
    record Nil() implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nil(this);
        }
    }

    /** The State has not said. */
    record Unanswered() implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unanswered(this);
        }
    }

    /** The question does not arise. */
    record NotApplicable() implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notApplicable(this);
        }
    }

    /** There is something, and it is kept back. It carries nothing. */
    record Withheld() implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.withheld(this);
        }
    }

    /** The question is not asked, because of the answer to another one. */
    record Hidden() implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hidden(this);
        }
    }
}
