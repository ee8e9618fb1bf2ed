package org.reportonce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/**
 * Reads a table and fills reports in one thread, and hands rows and facts on to another, in their order: a million rows keep two
 * processors busy. What comes out is the same as without it.
 */
final class Relay {
    private static final int BATCH = 256;
    private static final int WAITING = 8;

    private Relay() {}

    private record Fact(String code, Origin origin, String subject, Map<String, String> arguments) {}

    private record Seen<T>(Row<T> row, int concerned) {}

    /** Rows and facts in their order; the last one carries what stopped the reading, if anything did. */
    private record Batch(
            List<Object> events, boolean last, @Nullable Throwable failure) {}

    /**
     * What is done with a row, in this order.
     *
     * @param <T> kind of record
     */
    interface Steps<T> {
        /** Says which of the reports filled ahead the row concerns, as bits. */
        int concerned(Row<T> row);

        /** Checks the row and fills it into the other reports. */
        void check(Row<T> row, int concerned);

        /** Fills the row into the reports filled ahead. */
        void fillAhead(Row<T> row);
    }

    /** Reads the whole table in the calling thread. */
    static <T> void direct(Table<T> table, Reporter reporter, Steps<T> steps) {
        table.forEach(reporter, row -> {
            steps.check(row, steps.concerned(row));
            steps.fillAhead(row);
        });
    }

    /**
     * Reads the whole table in two threads.
     *
     * @param reporter takes the facts; called in the calling thread only
     * @param facts what the steps {@code concerned} and {@code fillAhead} report to
     * @param steps {@code check} is called in the calling thread only, the others in another
     */
    static <T> void read(Table<T> table, Reporter reporter, Redirection facts, Steps<T> steps) {
        BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(WAITING);
        Thread reader = new Thread(() -> produce(table, queue, facts, steps), "reader of " + table.name());
        reader.setDaemon(true);
        reader.start();
        try {
            Batch batch;
            do {
                batch = queue.take();
                for (Object event : batch.events) {
                    if (event instanceof Fact fact) {
                        reporter.report(fact.code, fact.origin, fact.subject, fact.arguments);
                    } else {
                        @SuppressWarnings("unchecked") // only rows of this table and facts are put in
                        Seen<T> seen = (Seen<T>) event;
                        steps.check(seen.row, seen.concerned);
                    }
                }
            } while (!batch.last);
            if (batch.failure != null) {
                throw new IllegalStateException("reading " + table.name() + " stopped", batch.failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + table.name(), e);
        } finally {
            facts.to(reporter);
            reader.interrupt();
        }
    }

    private static <T> void produce(Table<T> table, BlockingQueue<Batch> queue, Redirection facts, Steps<T> steps) {
        Pending pending = new Pending(queue);
        Reporter noting = (code, origin, subject, arguments) -> pending.add(new Fact(code, origin, subject, arguments));
        facts.to(noting);
        Throwable failure = null;
        try {
            table.forEach(noting, row -> {
                pending.add(new Seen<>(row, steps.concerned(row)));
                steps.fillAhead(row);
            });
        } catch (StopReading e) {
            return;
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        try {
            queue.put(new Batch(pending.events, true, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The batch that is being filled. */
    private static final class Pending {
        private final BlockingQueue<Batch> queue;
        private List<Object> events = new ArrayList<>(BATCH);

        Pending(BlockingQueue<Batch> queue) {
            this.queue = queue;
        }

        void add(Object event) {
            events.add(event);
            if (events.size() == BATCH) {
                try {
                    queue.put(new Batch(events, false, null));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new StopReading(e);
                }
                events = new ArrayList<>(BATCH);
            }
        }
    }

    /** Nobody wants the rest. */
    private static final class StopReading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StopReading(Throwable cause) {
            super(cause);
        }
    }
}
