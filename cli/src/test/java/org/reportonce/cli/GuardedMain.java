package org.reportonce.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A program that runs every command with the ways into a network closed and watched. It ends with 1 when one of them was tried, also
 * when the attempt's failure was swallowed, and with 2 when a command failed.
 */
public final class GuardedMain {
    private static final List<String> ATTEMPTS = Collections.synchronizedList(new ArrayList<>());

    private GuardedMain() {}

    /** Arguments: a folder to write to, a dataset's folder, and {@code attempt} to see that the guard watches. */
    public static void main(String[] arguments) throws IOException {
        close();
        Path work = Path.of(arguments[0]);
        boolean failed = false;
        if (arguments.length > 2) {
            attemptAll();
        } else {
            for (List<?> command : commands(work, Path.of(arguments[1]))) {
                Run run = Run.of(command.toArray());
                if (run.code() != 0) {
                    failed = true;
                    System.out.println(command + " ended with " + run.code() + "\n" + run.out() + run.err());
                }
            }
        }
        System.out.println("attempts: " + ATTEMPTS);
        System.exit(ATTEMPTS.isEmpty() ? failed ? 2 : 0 : 1);
    }

    static List<List<?>> commands(Path work, Path dataset) {
        List<String> today = Run.TODAY;
        return List.of(
                List.of("reports"),
                List.of("new", work.resolve("XAB/2025"), "--state", "XAB", "--year", "2025"),
                List.of("check", dataset, today),
                List.of("check", dataset, "--format", "junit", today),
                List.of("check", dataset, "--format", "sarif", today),
                List.of("render", dataset, "--edition", "restricted", "-o", work.resolve("out"), today),
                List.of("explain", dataset, "--report", "unroca", "--cell", "exports/II/XBB", today),
                List.of("status", dataset, today),
                List.of("schema", "dataset"),
                List.of("rule", "partner-missing"),
                List.of("completion"));
    }

    @SuppressWarnings("deprecation") // the only way to see every socket without another tool
    private static void close() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw attempt("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw attempt("server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw attempt("datagram socket");
        });
        URL.setURLStreamHandlerFactory(
                protocol -> List.of("http", "https", "ftp").contains(protocol) ? new Closed() : null);
    }

    private static void attemptAll() {
        for (Attempt each : List.<Attempt>of(
                () -> new Socket("192.0.2.1", 80).close(),
                () -> new ServerSocket(0).close(),
                () -> java.nio.channels.SocketChannel.open().close(),
                () -> new URL("http://192.0.2.1/").openConnection().connect())) {
            try {
                each.make();
            } catch (IOException | IllegalStateException e) {
                // Swallowed as a library might; the guard has noted it.
                continue;
            }
        }
    }

    static IllegalStateException attempt(String what) {
        ATTEMPTS.add(what);
        return new IllegalStateException("network: " + what);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            throw attempt(url.toString());
        }
    }
}
