package org.reportonce;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Table;
import org.reportonce.instrument.LoadedInstrument;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was made from what: SHA-256 of every file read and written, versions of the tool and the instruments. It carries no time, so
 * that the same input gives the same manifest.
 *
 * @param request what was asked for
 * @param inputs hash of each file read, by name
 * @param outputs hash of each file written, by name
 * @param instruments instruments of the run
 * @param year year of the folder
 */
record Manifest(
        RenderRequest request,
        Map<String, String> inputs,
        Map<String, String> outputs,
        Collection<LoadedInstrument> instruments,
        int year) {

    /** Hashes of the files of a dataset that are there. */
    static Map<String, String> inputs(Path folder, Dataset dataset) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        Path state = folder.toAbsolutePath().normalize().resolveSibling("state.yaml");
        hashes.put("state.yaml", sha256(state));
        for (String name : List.of("dataset.yaml", "waivers.yaml")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                hashes.put(name, sha256(folder.resolve(name)));
            }
        }
        for (Table<?> table : dataset.tables()) {
            if (table.present()) {
                hashes.put(table.file(), sha256(folder.resolve(table.file())));
            }
        }
        return hashes;
    }

    /** Writes the manifest as JSON. */
    void writeTo(OutputStream out) {
        JsonMapper mapper = JsonMapper.builder().build();
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = mapper.writer().with(pretty).createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", "reportonce/manifest/1");
            json.writeStringProperty("tool", "Report Once " + ReportOnce.version());
            json.writeStringProperty("edition", request.edition().name().toLowerCase(Locale.ROOT));
            json.writeBooleanProperty("draft", request.draft());
            json.writeArrayPropertyStart("instruments");
            for (LoadedInstrument instrument : instruments) {
                json.writeStartObject();
                json.writeStringProperty("id", instrument.id());
                json.writeStringProperty("version", instrument.instrument().version());
                json.writeStringProperty("period", instrument.period(year).text());
                json.writeBooleanProperty("verified", instrument.instrument().verified());
                json.writeEndObject();
            }
            json.writeEndArray();
            files(json, "inputs", inputs);
            files(json, "outputs", outputs);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void files(JsonGenerator json, String name, Map<String, String> hashes) {
        json.writeArrayPropertyStart(name);
        hashes.forEach((file, hash) -> {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("sha256", hash);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
