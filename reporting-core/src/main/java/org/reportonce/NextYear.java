package org.reportonce;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.Waivers.Waiver;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.SystemReason;
import org.reportonce.read.DatasetReader;
import org.reportonce.write.DirectoryOutput;
import org.reportonce.write.OutputException;
import org.reportonce.years.NextDataset;

/** Begins the year after a dataset. Nothing half-written stays. */
final class NextYear {
    private static final Reporter SILENT = (code, origin, subject, arguments) -> {};

    private final Settings settings;
    private final Path folder;

    NextYear(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder.toAbsolutePath().normalize();
    }

    NextYearResult begin(boolean force) {
        Dataset dataset = DatasetReader.read(folder, SILENT).orElseThrow(() -> Sweep.unreadable(folder));
        int year = dataset.period().year() + 1;
        Path target = folder.resolveSibling(Integer.toString(year));
        if (Files.exists(target) && !force) {
            throw new UnusableInput(
                    target + " is there already. Nothing was written. Remove it, or go on with it; with --force"
                            + " its dataset.yaml is made anew and its other files stay as they are.");
        }
        NextDataset next = NextDataset.of(
                YamlFiles.facts(folder),
                NextDataset.topics(YamlFiles.state(folder)),
                dataset.state().code(),
                year);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dataset.yaml", next.text().getBytes(StandardCharsets.UTF_8));
        for (Table<?> table : dataset.tables()) {
            if (table.present() && !Files.exists(target.resolve(table.file()))) {
                files.put(table.file(), head(folder.resolve(table.file())));
            }
        }
        List<Path> written = write(target, files);
        List<Waiver> waivers = dataset.waivers().waivers().stream()
                .filter(waiver -> waiver.until() != null && !waiver.until().isBefore(settings.today()))
                .toList();
        return new NextYearResult(target, written, next.toConfirm(), waivers);
    }

    /** The line of column names, with its line end. */
    private static byte[] head(Path file) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file)) {
            boolean quoted = false;
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.write(next);
                quoted ^= next == '"';
                if (next == '\n' && !quoted) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UnusableInput(file + " could not be read (" + SystemReason.of(e) + "). Nothing was written.", e);
        }
        return head.toByteArray();
    }

    private static List<Path> write(Path target, Map<String, byte[]> files) {
        List<Path> written = new ArrayList<>();
        try (DirectoryOutput output = DirectoryOutput.open(target)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                output.add(file.getKey(), out -> out.write(file.getValue()));
                written.add(target.resolve(file.getKey()));
            }
            output.finish();
        } catch (OutputException e) {
            throw notWritten(target, e.getCause() instanceof IOException cause ? cause : e);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
        return written;
    }

    private static UnusableInput notWritten(Path target, IOException e) {
        return new UnusableInput(
                "The dataset could not be written to " + target + " (" + SystemReason.of(e)
                        + "). Choose a folder you may write to.",
                e);
    }
}
