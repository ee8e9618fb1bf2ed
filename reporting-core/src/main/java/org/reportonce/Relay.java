package org.reportonce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/**
 * Reads a table in one thread and hands rows and facts on in another, in their order: reading and checking a million rows each
 * keep a processor busy. What comes out is the same as without it.
 */
final class Relay {
    private static final int BATCH = 1024;
    private static final int WAITING = 16;

    private Relay() {}

    private record Fact(String code, Origin origin, String subject, Map<String, String> arguments) {}

    /** Rows and facts in their order; the last one carries what stopped the reading, if anything did. */
    private record Batch(
            List<Object> events, boolean last, @Nullable Throwable failure) {}

    /** Reads the whole table; visitor and reporter are called in the calling thread only. */
    static <T> void read(Table<T> table, Reporter reporter, Consumer<Row<T>> visitor) {
        BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(WAITING);
        Thread reader = new Thread(() -> produce(table, queue), "reader of " + table.name());
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
                        Row<T> row = (Row<T>) event;
                        visitor.accept(row);
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
            reader.interrupt();
        }
    }

    private static <T> void produce(Table<T> table, BlockingQueue<Batch> queue) {
        Pending pending = new Pending(queue);
        Throwable failure = null;
        try {
            table.forEach(
                    (code, origin, subject, arguments) -> pending.add(new Fact(code, origin, subject, arguments)),
                    pending::add);
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
