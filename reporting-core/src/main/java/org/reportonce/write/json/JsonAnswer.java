package org.reportonce.write.json;

import java.util.List;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.write.internal.LineRun;
import tools.jackson.core.JsonGenerator;

/** Answers, values and where they come from. */
final class JsonAnswer implements Answer.Visitor<JsonGenerator>, Value.Visitor<JsonGenerator> {
    private final JsonGenerator json;
    private Sources ofRow = Sources.NONE;

    JsonAnswer(JsonGenerator json) {
        this.json = json;
    }

    /** Names the lines that the cells of a row rest on; cells that rest on others name their own. */
    void rowRestsOn(List<Answer> cells) {
        for (Answer cell : cells) {
            if (cell instanceof Answer.Given given && !given.sources().file().isEmpty()) {
                sources(given.sources());
                ofRow = given.sources();
                return;
            }
        }
    }

    /** Answers that follow stand in no row. */
    void rowEnds() {
        ofRow = Sources.NONE;
    }

    @Override
    public JsonGenerator given(Answer.Given given) {
        json.writeStartObject();
        json.writeStringProperty("is", "given");
        json.writeObjectPropertyStart("value");
        given.value().accept(this);
        json.writeEndObject();
        sources(given.sources());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator nil(Answer.Nil nil) {
        return only("nil");
    }

    @Override
    public JsonGenerator unanswered(Answer.Unanswered unanswered) {
        return only("unanswered");
    }

    @Override
    public JsonGenerator notApplicable(Answer.NotApplicable notApplicable) {
        return only("not-applicable");
    }

    @Override
    public JsonGenerator withheld(Answer.Withheld withheld) {
        return only("withheld");
    }

    @Override
    public JsonGenerator hidden(Answer.Hidden hidden) {
        return only("hidden");
    }

    private JsonGenerator only(String is) {
        json.writeStartObject();
        json.writeStringProperty("is", is);
        return json.writeEndObject();
    }

    private void sources(Sources sources) {
        if (sources.file().isEmpty() || sources.sameLines(ofRow)) {
            return;
        }
        List<Sources> files = sources.byFile();
        json.writeObjectPropertyStart("sources");
        lines(files.get(files.size() - 1));
        if (files.size() > 1) {
            json.writeArrayPropertyStart("earlier");
            for (Sources earlier : files.subList(0, files.size() - 1)) {
                json.writeStartObject();
                lines(earlier);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void lines(Sources sources) {
        json.writeStringProperty("file", sources.file());
        json.writeNumberProperty("count", sources.count());
        json.writeArrayPropertyStart("lines");
        for (LineRun run : LineRun.of(sources)) {
            json.writeStartArray();
            json.writeNumber(run.first());
            json.writeNumber(run.last());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    @Override
    public JsonGenerator text(Value.Text text) {
        type("text");
        json.writeStringProperty("text", text.text());
        return json;
    }

    @Override
    public JsonGenerator count(Value.Count count) {
        type("count");
        json.writeNumberProperty("amount", count.amount());
        return json.writeStringProperty("qualifier", JsonReport.word(count.kind()));
    }

    @Override
    public JsonGenerator money(Value.Money money) {
        type("money");
        json.writeName("amount");
        // Not in exponent form, which some readers take for a floating-point number.
        json.writeNumber(money.amount().toPlainString());
        json.writeStringProperty("currency", money.currency());
        return money.kind() == QuantityKind.EXACT
                ? json
                : json.writeStringProperty("qualifier", JsonReport.word(money.kind()));
    }

    @Override
    public JsonGenerator date(Value.Date date) {
        type("date");
        return json.writeStringProperty("date", date.iso());
    }

    @Override
    public JsonGenerator country(Value.Country country) {
        type("country");
        json.writeArrayPropertyStart("codes");
        country.codes().forEach(json::writeString);
        json.writeEndArray();
        return json.writeStringProperty("name", country.name());
    }

    @Override
    public JsonGenerator yesNo(Value.YesNo yesNo) {
        type("yes-no");
        return json.writeStringProperty("answer", yesNo.chosen());
    }

    @Override
    public JsonGenerator yearCounts(Value.YearCounts counts) {
        type("year-counts");
        json.writeObjectPropertyStart("years");
        counts.years().forEach((year, answer) -> {
            json.writeName(year.toString());
            answer.accept(this);
        });
        json.writeEndObject();
        json.writeName("total");
        return counts.total().accept(this);
    }

    @Override
    public JsonGenerator proportion(Value.Proportion proportion) {
        type("proportion");
        json.writeNumberProperty("part", proportion.part());
        json.writeNumberProperty("whole", proportion.whole());
        json.writeName("percent");
        return json.writeNumber(proportion.percent().toPlainString());
    }

    @Override
    public JsonGenerator tick(Value.Tick tick) {
        type("tick");
        return json.writeBooleanProperty("ticked", tick.ticked());
    }

    /** The labels stand beside it, in the offer of its question. */
    @Override
    public JsonGenerator choice(Value.Choice choice) {
        type("choice");
        json.writeBooleanProperty("several", choice.several());
        json.writeArrayPropertyStart("chosen");
        choice.chosen().forEach(json::writeString);
        return json.writeEndArray();
    }

    @Override
    public JsonGenerator kinds(Value.Kinds kinds) {
        type("kinds");
        json.writeObjectPropertyStart("kinds");
        kinds.labels().forEach(json::writeStringProperty);
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator list(Value.Texts list) {
        type("list");
        json.writeArrayPropertyStart("items");
        list.items().forEach(json::writeString);
        return json.writeEndArray();
    }

    private void type(String type) {
        json.writeStringProperty("type", type);
    }
}
