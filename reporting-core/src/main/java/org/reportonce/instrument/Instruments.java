package org.reportonce.instrument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** The instruments there are: those on the class path and those in folders of the user. Expressions are compiled on demand. */
public final class Instruments {
    private final List<InstrumentFile> files;
    private final List<InstrumentFolder> labels;
    private final Map<String, String> paragraphs;
    private final Map<String, LoadedInstrument> opened = new ConcurrentHashMap<>();

    private Instruments(List<InstrumentFile> files, List<InstrumentFolder> labels, Map<String, String> paragraphs) {
        this.files = List.copyOf(files);
        this.labels = List.copyOf(labels);
        this.paragraphs = paragraphs;
    }

    /**
     * Reads every {@code instrument.yaml}, without its expressions.
     *
     * @param folders folders of the user, with {@code <id>/<version>/instrument.yaml} below; a folder that holds labels only
     *     lays them over those of the same id and version; {@code paragraphs.yaml} beside them adds paragraphs to refer to
     * @param reporter takes what is wrong; an instrument that cannot be read is left out
     */
    public static Instruments load(List<Path> folders, Reporter reporter) {
        List<InstrumentFolder> found = new ArrayList<>(InstrumentFinder.onClassPath());
        folders.forEach(folder -> found.addAll(InstrumentFinder.below(folder, reporter)));
        List<InstrumentText> texts = new ArrayList<>();
        List<InstrumentFolder> labels = new ArrayList<>();
        for (InstrumentFolder folder : found) {
            if (folder.path() != null && !folder.has(InstrumentFile.NAME)) {
                labels.add(folder);
            } else {
                InstrumentText.read(folder, reporter).ifPresent(texts::add);
            }
        }
        Likeness likeness = new Likeness(texts);
        List<InstrumentFile> files = new ArrayList<>();
        texts.forEach(text -> InstrumentFile.of(text, likeness, reporter).ifPresent(files::add));
        files.sort(Comparator.comparing(
                        (InstrumentFile file) -> file.instrument().id())
                .thenComparing(file -> VersionLint.first(file.instrument().years()))
                .thenComparing(file -> file.instrument().version()));
        VersionLint.check(files, reporter);
        return new Instruments(files, labels, Paragraphs.known(folders, reporter));
    }

    /** Loads the expression engine. Nobody has to call it; called from a second thread while files are read, it saves a wait. */
    public static void prepare() {
        Vocabulary.whole().warmUp();
        Vocabulary.rows(RecordTable.TRANSFERS).warmUp();
    }

    /** Every version of every instrument, by id, then by its first year. */
    public List<Instrument> all() {
        return files.stream().map(InstrumentFile::instrument).toList();
    }

    /** What each paragraph is about that a question may refer to, by its id. */
    public Map<String, String> paragraphs() {
        return paragraphs;
    }

    /** The ids, in alphabetical order. */
    public List<String> ids() {
        return all().stream().map(Instrument::id).distinct().toList();
    }

    /** The version for a year: the one meant for it, else the nearest, the earlier one of two. */
    public Optional<Instrument> version(String id, int year) {
        return fileFor(id, year).map(InstrumentFile::instrument);
    }

    /**
     * The version for a year, ready to be filled.
     *
     * @param reporter told when the id is not known, when no version is meant for the year, and everything that is wrong with
     *     the instrument, its labels and its rules
     * @return empty when the id is not known or the instrument is broken
     */
    public Optional<LoadedInstrument> byId(String id, int year, Reporter reporter) {
        Optional<InstrumentFile> file = fileFor(id, year);
        if (file.isEmpty()) {
            reporter.report(
                    "instrument-unknown",
                    Origin.file("dataset.yaml").field("reports"),
                    id,
                    Map.of("id", id, "instead", Problems.instead(id, ids())));
            return Optional.empty();
        }
        if (!meantFor(file.get(), year)) {
            VersionLint.outside(file.get(), year, reporter);
        }
        return open(file.get(), reporter);
    }

    /** Reports everything that is wrong with any instrument. */
    public void lint(Reporter reporter) {
        files.forEach(file -> open(file, reporter));
    }

    private Optional<LoadedInstrument> open(InstrumentFile file, Reporter reporter) {
        LoadedInstrument before = opened.get(file.name());
        if (before != null) {
            return Optional.of(before);
        }
        Optional<LoadedInstrument> loaded =
                new InstrumentLoader(file, surroundings(file), Catalogue.standard("en"), reporter).load();
        loaded.ifPresent(instrument -> opened.put(file.name(), instrument));
        return loaded;
    }

    private InstrumentLoader.Surroundings surroundings(InstrumentFile file) {
        String id = file.instrument().id();
        List<InstrumentFolder> overlays = labels.stream()
                .filter(folder -> folder.id().equals(id)
                        && folder.version().equals(file.instrument().version()))
                .toList();
        List<Instrument> versions =
                all().stream().filter(version -> version.id().equals(id)).toList();
        return new InstrumentLoader.Surroundings(overlays, paragraphs, versions);
    }

    private Optional<InstrumentFile> fileFor(String id, int year) {
        return files.stream()
                .filter(file -> file.instrument().id().equals(id))
                .min(Comparator.comparingLong((InstrumentFile file) -> distance(file, year))
                        .thenComparing(
                                file -> VersionLint.first(file.instrument().years())));
    }

    private static boolean meantFor(InstrumentFile file, int year) {
        return distance(file, year) == 0;
    }

    /** Years between a year and those a version is meant for; 0 when it is meant for it. */
    private static long distance(InstrumentFile file, int year) {
        long first = VersionLint.first(file.instrument().years());
        long last = VersionLint.last(file.instrument().years());
        if (year < first) {
            return first - year;
        }
        return year > last ? year - last : 0;
    }
}
