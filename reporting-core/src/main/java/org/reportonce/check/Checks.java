package org.reportonce.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;

/**
 * The checks over a dataset. Hand it every row, telling the judge before each which reports the row concerns, then call
 * {@link #finish}. Checks that no selected report asks for do not run.
 */
public final class Checks implements RowVisitor {
    /** The list of checks; it exists once. */
    private static final List<Kind> ALL = List.of(
            new Kind(FlowCheck.CODES, FlowCheck::new),
            new Kind(BasisCheck.CODES, BasisCheck::new),
            new Kind(FiguresCheck.CODES, FiguresCheck::new),
            new Kind(CurrencyCheck.CODES, CurrencyCheck::new),
            new Kind(PartnerCheck.CODES, PartnerCheck::new),
            new Kind(EmbargoCheck.CODES, EmbargoCheck::new),
            new Kind(OriginCheck.CODES, OriginCheck::new),
            new Kind(DateCheck.CODES, DateCheck::new),
            new Kind(CategoryCheck.CODES, CategoryCheck::new),
            new Kind(NationalCategoryCheck.CODES, NationalCategoryCheck::new),
            new Kind(AggregateCheck.CODES, AggregateCheck::new),
            new Kind(WordsCheck.CODES, WordsCheck::new),
            new Kind(PersonalDataCheck.CODES, PersonalDataCheck::new),
            new Kind(DuplicateCheck.CODES, DuplicateCheck::new),
            new Kind(TwiceCheck.CODES, TwiceCheck::new),
            new Kind(ConceptCheck.CODES, ConceptCheck::new),
            new Kind(WithheldCheck.CODES, WithheldCheck::new),
            new Kind(SubmissionCheck.CODES, SubmissionCheck::new),
            new Kind(ReleaseCheck.CODES, ReleaseCheck::new),
            new Kind(BackgroundCheck.CODES, BackgroundCheck::new),
            new Kind(ProductionCheck.CODES, ProductionCheck::new),
            new Kind(TotalsCheck.CODES, TotalsCheck::new),
            new Kind(PlausibilityCheck.CODES, PlausibilityCheck::new),
            new Kind(LastYearCheck.CODES, LastYearCheck::new),
            new Kind(MirrorCheck.CODES, MirrorCheck::new),
            new Kind(CoordinationCheck.CODES, CoordinationCheck::new),
            new Kind(CompositionCheck.CODES, CompositionCheck::new),
            new Kind(ContactDetailsCheck.CODES, ContactDetailsCheck::new),
            new Kind(FilingCheck.CODES, FilingCheck::new),
            new Kind(BrokeringCheck.CODES, BrokeringCheck::new),
            new Kind(EndUseCheck.CODES, EndUseCheck::new),
            new Kind(MarkingCheck.CODES, MarkingCheck::new),
            new Kind(RetentionCheck.CODES, RetentionCheck::new),
            new Kind(SurplusCheck.CODES, SurplusCheck::new),
            new Kind(ControlListCheck.CODES, ControlListCheck::new),
            new Kind(ElaborationCheck.CODES, ElaborationCheck::new),
            new Kind(CarriedCheck.CODES, CarriedCheck::new),
            new Kind(LastingCheck.CODES, LastingCheck::new),
            new Kind(EventFlowCheck.CODES, EventFlowCheck::new),
            new Kind(EventDateCheck.CODES, EventDateCheck::new),
            new Kind(EventTotalsCheck.CODES, EventTotalsCheck::new),
            new Kind(RecoveryCheck.CODES, RecoveryCheck::new),
            new Kind(TracingCheck.CODES, TracingCheck::new),
            new Kind(LossCheck.CODES, LossCheck::new),
            new Kind(AssistanceCheck.CODES, AssistanceCheck::new));

    private static final Set<String> CODES = gathered();

    /** A check with the codes it may use; it runs when one of them is asked for. */
    private record Kind(Set<String> codes, Function<Setting, Check> make) {}

    private final Setting setting;
    private final Check[] checks;
    private final Check[] transferChecks;
    private final Check[] outsideChecks;
    private final Check[] otherChecks;
    private final KindMemo<Boolean> quietKinds = new KindMemo<>();
    private final Map<String, Long> reading = new HashMap<>();
    private final boolean summing;

    /**
     * Dates of a report.
     *
     * @param due day it is due
     * @param firstYear first calendar year it is owed for; 0 when it is never owed
     */
    public record Dates(LocalDate due, int firstYear) {}

    /**
     * Checks for the reports a judge has selected.
     *
     * @param dataset the dataset
     * @param judge takes what the checks notice; must have been told which reports are wanted
     * @param today day of the run
     * @param dates dates by report id; a report without an entry is not checked against dates
     */
    public Checks(Dataset dataset, Judge judge, LocalDate today, Map<String, Dates> dates) {
        this(dataset, judge, today, dates, Map.of());
    }

    /**
     * As above, knowing what the reports are made from: what is said of a table of events concerns those that read it.
     *
     * @param tables names of the record tables each report reads, by report id; a report without an entry reads all
     */
    public Checks(
            Dataset dataset, Judge judge, LocalDate today, Map<String, Dates> dates, Map<String, Set<String>> tables) {
        setting = new Setting(dataset, judge, today, Map.copyOf(dates), Map.copyOf(tables));
        dataset.tables().forEach(table -> reading.put(table.file(), setting.reading(table.name())));
        checks = ALL.stream()
                .filter(kind -> kind.codes().stream().anyMatch(judge::asks))
                .map(kind -> kind.make().apply(setting))
                .toArray(Check[]::new);
        List<Check> seeing = new ArrayList<>(List.of(checks));
        seeing.removeIf(check -> !check.seesTransfers());
        transferChecks = seeing.toArray(Check[]::new);
        outsideChecks = seeing.stream().filter(Check::seesOutside).toArray(Check[]::new);
        seeing.removeIf(Check::settledByKind);
        otherChecks = seeing.toArray(Check[]::new);
        boolean sums = false;
        for (Check check : checks) {
            sums |= check.usesSums();
        }
        summing = sums;
    }

    /** Every code the checks may use, those of {@link AcrossReports} included. */
    public static Set<String> codes() {
        return CODES;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        if (!classified(row.record())) {
            setting.sums().leaveOut();
            return;
        }
        boolean outside = row.record().category().outside();
        if (outside) {
            show(outsideChecks, row);
        } else if (quietKinds.get(row) != null) {
            show(otherChecks, row);
        } else if (show(transferChecks, row)) {
            quietKinds.put(row, true);
        }
        if (summing && !outside) {
            setting.sums().add(row, setting.judge().concern());
        }
    }

    /** Shows a transfer to checks; true when those that further ones of its kind can tell nothing had nothing to say. */
    private boolean show(Check[] some, Row<Transfer> row) {
        boolean quiet = true;
        for (Check check : some) {
            long before = setting.judge().noted();
            check.transfer(row);
            quiet &= !check.settledByKind() || setting.judge().noted() == before;
        }
        return quiet;
    }

    private static Set<String> gathered() {
        Set<String> codes = new LinkedHashSet<>(AcrossReports.CODES);
        ALL.forEach(kind -> codes.addAll(kind.codes()));
        return Collections.unmodifiableSet(codes);
    }

    /** A line without direction, status or category has its finding already; nothing more can be said of it. */
    @SuppressWarnings("ConstantValue")
    private static boolean classified(Transfer transfer) {
        return transfer.direction() != null && transfer.status() != null && transfer.category() != null;
    }

    @Override
    public void holding(Row<Holding> row) {
        for (Check check : checks) {
            check.holding(row);
        }
    }

    @Override
    public void production(Row<Production> row) {
        for (Check check : checks) {
            check.production(row);
        }
    }

    @Override
    public void mirror(Row<MirrorFigure> row) {
        for (Check check : checks) {
            check.mirror(row);
        }
    }

    @Override
    public void recovery(Row<Recovery> row) {
        event(row);
    }

    @Override
    public void destruction(Row<Destruction> row) {
        event(row);
    }

    @Override
    public void tracing(Row<TracingRequest> row) {
        event(row);
    }

    @Override
    public void loss(Row<Loss> row) {
        event(row);
    }

    @Override
    public void assistance(Row<Assistance> row) {
        event(row);
    }

    @Override
    public void enforcement(Row<EnforcementAction> row) {
        event(row);
    }

    @Override
    public void licence(Row<IssuedLicence> row) {
        event(row);
    }

    @Override
    public void denial(Row<Denial> row) {
        event(row);
    }

    private void event(Row<? extends Entry> row) {
        Judge judge = setting.judge();
        judge.concern(judge.concern() & reading.getOrDefault(row.file(), -1L));
        for (Check check : checks) {
            check.event(row);
        }
    }

    /** Says what only the whole shows. Call once, after the last row. */
    public void finish() {
        setting.judge().concernAll();
        for (Check check : checks) {
            check.finish();
        }
    }
}
