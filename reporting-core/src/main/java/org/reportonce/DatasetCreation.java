package org.reportonce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Resolution;
import org.reportonce.finding.SystemReason;
import org.reportonce.schema.NewDataset;

/** Begins a dataset. Never writes over a file. */
final class DatasetCreation {
    private final Path folder;

    DatasetCreation(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    List<Path> create(String stateText, int year) {
        Path yearFolder = yearFolder(year);
        Named state = named(stateText, year);
        Map<String, String> files = NewDataset.yearFiles(state.code, state.printed, year);
        for (String file : files.keySet()) {
            if (Files.exists(yearFolder.resolve(file))) {
                throw new UnusableInput(yearFolder.resolve(file)
                        + " is there already. Nothing was written. Choose another folder, or remove"
                        + " the file if you really want to begin anew.");
            }
        }
        List<Path> made = new ArrayList<>();
        try {
            Files.createDirectories(yearFolder);
            Path stateFile = yearFolder.resolveSibling("state.yaml");
            if (!Files.exists(stateFile)) {
                write(stateFile, NewDataset.stateFile(state.code, state.printed, year, state.unMember));
                made.add(stateFile);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(yearFolder.resolve(file.getKey()), file.getValue());
                made.add(yearFolder.resolve(file.getKey()));
            }
        } catch (IOException e) {
            throw new UnusableInput(
                    "The dataset could not be written to " + yearFolder + " (" + SystemReason.of(e)
                            + "). Choose a folder you may write to.",
                    e);
        }
        return made;
    }

    /**
     * A State as new files name it.
     *
     * @param printed name to show in their comments
     * @param unMember whether it was a member of the United Nations
     */
    record Named(String code, String printed, boolean unMember) {}

    /**
     * The State that a user named.
     *
     * @throws UnusableInput when it is not known
     */
    static Named named(String stateText, int year) {
        if (stateText.matches("X[A-Z]{2}")) {
            return new Named(stateText, stateText, false);
        }
        Country country = country(stateText, year);
        return new Named(country.alpha3(), country.name("en", year), country.unMemberIn(year));
    }

    /** The folder itself when it is named after the year, else a folder of the year in it. */
    private Path yearFolder(int year) {
        String name = String.valueOf(folder.getFileName());
        if (name.equals(Integer.toString(year))) {
            return folder;
        }
        if (name.matches("(19|20|21)[0-9]{2}")) {
            throw new UnusableInput("The folder " + folder + " is named after " + name
                    + ", and the data is to be about "
                    + year + ". Nothing was written. Give the folder " + folder.resolveSibling(Integer.toString(year))
                    + ", or the year " + name + '.');
        }
        return folder.resolve(Integer.toString(year));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    private static Country country(String text, int year) {
        return Countries.standard().resolve(text, year).accept(new Resolution.Visitor<>() {
            @Override
            public Country resolved(Country country) {
                return country;
            }

            @Override
            public Country ambiguous(List<Country> countries) {
                throw unknown(
                        "\"" + text + "\" may mean several States. Give the code of one: " + codes(countries),
                        List.of());
            }

            @Override
            public Country obsolete(Country country, List<Country> successors) {
                throw unknown(
                        "\"" + text + "\" did not exist in " + year + ". Instead: " + codes(successors), List.of());
            }

            @Override
            public Country notAState(String word) {
                throw unknown("\"" + text + "\" is no State", List.of());
            }

            @Override
            public Country unknown(List<Country> near) {
                throw unknown("There is no State \"" + text + "\"", near);
            }

            private UnusableInput unknown(String what, List<Country> near) {
                return new UnusableInput(what + ". " + (near.isEmpty() ? "" : "Did you mean " + codes(near) + "? ")
                        + "Give an ISO 3166-1 alpha-3 code such as KEN, or XAA to XZZ for one that is not assigned.");
            }

            private String codes(List<Country> countries) {
                List<String> named = new ArrayList<>();
                countries.forEach(c -> named.add(c.alpha3() + " (" + c.name("en", year) + ')'));
                return String.join(", ", named);
            }
        });
    }
}
