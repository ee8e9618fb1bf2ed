package org.reportonce;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;
import org.reportonce.finding.SystemReason;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Report;
import org.reportonce.report.Untraced;
import org.reportonce.write.DirectoryOutput;
import org.reportonce.write.OutputException;
import org.reportonce.write.Writer;
import org.reportonce.write.Writers;

/**
 * Writes filled reports, and the manifest beside them.
 *
 * @param request what was asked for
 * @param writers one for each format
 */
record Rendering(RenderRequest request, List<Writer> writers) {

    /**
     * Makes ready to write.
     *
     * @param language language of messages, ISO 639-1
     * @throws UnusableInput when a format does not exist; the message names every such one
     */
    static Rendering of(RenderRequest request, String language) {
        Writers all = Writers.standard();
        List<String> unknown = new ArrayList<>();
        Reporter reporter = (code, origin, subject, arguments) ->
                unknown.add(sentence(Catalogue.standard(language), code, origin, subject, arguments));
        List<String> wanted = request.formats().isEmpty() ? all.formats() : request.formats();
        List<Writer> writers = all.byFormats(wanted, Origin.file("--formats"), reporter);
        if (!unknown.isEmpty()) {
            throw new UnusableInput(String.join("\n", unknown));
        }
        return new Rendering(request, writers);
    }

    /**
     * Writes all files, or none.
     *
     * @return files written, the manifest last
     * @throws UnusableInput when the folder cannot be written
     */
    List<Path> write(Sweep sweep, Dataset dataset, String language) {
        CompletableFuture<Map<String, String>> inputs = CompletableFuture.supplyAsync(() -> hashes(dataset));
        try (DirectoryOutput output = DirectoryOutput.open(request.out())) {
            List<Report> printed = request.trace()
                    ? sweep.reports()
                    : sweep.reports().stream().map(Untraced::of).toList();
            new Writing(output).write(printed, writers);
            Manifest manifest = manifest(
                    inputs.join(),
                    output.hashes(),
                    sweep.instruments(),
                    dataset.period().year());
            output.add("manifest.json", manifest::writeTo);
            output.finish();
            return output.hashes().keySet().stream().map(request.out()::resolve).toList();
        } catch (OutputException e) {
            throw new UnusableInput(message(e, language), e);
        } catch (IOException e) {
            throw new UnusableInput(
                    "The reports could not be written to " + request.out() + ": " + SystemReason.of(e), e);
        }
    }

    private Manifest manifest(
            Map<String, String> inputs,
            Map<String, String> outputs,
            Map<String, LoadedInstrument> instruments,
            int year) {
        return new Manifest(request, inputs, new LinkedHashMap<>(outputs), instruments.values(), year);
    }

    private Map<String, String> hashes(Dataset dataset) {
        try {
            return Manifest.inputs(request.folder(), dataset);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static String message(OutputException failure, String language) {
        List<String> sentences = new ArrayList<>();
        Catalogue catalogue = Catalogue.standard(language);
        failure.report((code, origin, subject, arguments) ->
                sentences.add(sentence(catalogue, code, origin, subject, arguments)));
        return String.join("\n", sentences);
    }

    private static String sentence(
            Catalogue catalogue, String code, Origin origin, String subject, Map<String, String> arguments) {
        Finding finding = new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty());
        return catalogue.message(finding) + ' ' + catalogue.hint(finding);
    }
}
