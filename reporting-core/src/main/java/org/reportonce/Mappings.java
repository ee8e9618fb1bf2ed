package org.reportonce;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.LoadedMapping;
import org.reportonce.exchange.MappingFile;
import org.reportonce.exchange.MappingLoader;
import org.reportonce.finding.Finding;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;

/** Finds and loads mappings, and turns what is wrong with them into one message. */
final class Mappings {
    private final Catalogue catalogue;
    private final List<String> problems = new ArrayList<>();

    Mappings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes what is wrong. */
    Reporter reporter() {
        return (code, origin, subject, arguments) -> {
            Finding finding = new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty());
            problems.add(origin + ": " + catalogue.message(finding) + "\n  Fix: " + catalogue.hint(finding));
        };
    }

    /**
     * The mapping at a path or of an id.
     *
     * @param countries States that names are told by
     * @throws UnusableInput when there is none, or it is wrong; the message says all that is
     */
    LoadedMapping load(String pathOrId, Countries countries) {
        Path path = Path.of(pathOrId);
        Optional<MappingFile> file =
                Files.exists(path) ? Optional.of(MappingFile.of(path)) : MappingFile.shipped(pathOrId);
        if (file.isEmpty()) {
            List<String> shipped = MappingFile.shipped();
            List<String> near = NearNames.of(pathOrId, shipped);
            throw new UnusableInput("There is no mapping file " + pathOrId
                    + (shipped.isEmpty() ? "." : ", and none of that name comes with the program.")
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?")
                    + (shipped.isEmpty() ? "" : " Those that come with it: " + String.join(", ", shipped) + '.'));
        }
        Optional<LoadedMapping> mapping = MappingLoader.load(file.get(), countries, reporter());
        return mapping.orElseThrow(() -> failure("The mapping " + pathOrId + " cannot be used:"));
    }

    /** Everything that was wrong, in one message. */
    UnusableInput failure(String what) {
        return new UnusableInput(what + '\n' + String.join("\n", problems));
    }
}
