package org.reportonce;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.reportonce.report.Report;
import org.reportonce.write.DirectoryOutput;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;

/** Writes reports in several formats, as many at a time as there are processors. What is written is the same for any number. */
final class Writing {
    private final DirectoryOutput output;

    Writing(DirectoryOutput output) {
        this.output = output;
    }

    /**
     * Writes each report in each format.
     *
     * @throws IOException what went wrong first, in the order of the reports and formats
     */
    void write(List<Report> reports, List<Writer> writers) throws IOException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), reports.size() * writers.size());
        if (threads < 2) {
            for (Report report : reports) {
                for (Writer writer : writers) {
                    writer.write(report, output);
                }
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "writer");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> files = new ArrayList<>();
            for (Report report : reports) {
                for (Writer writer : writers) {
                    OutputFolder part = output.part();
                    files.add(pool.submit(() -> {
                        writer.write(report, part);
                        return null;
                    }));
                }
            }
            finish(files);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits for all, so that nobody writes any more when the folder is cleared up after a failure. */
    private static void finish(List<Future<?>> files) throws IOException {
        Throwable failure = null;
        for (Future<?> file : files) {
            try {
                file.get();
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while writing", e);
            }
        }
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
