package org.reportonce.check;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.State.Filing;

/**
 * Topics of the profile that read as they did in a report filed years ago, and in every one since. They may well be true; they may
 * also have been copied without anybody looking.
 */
final class CarriedCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("unchanged-for-years");

    /** Two reports of the PoA. */
    private static final int LONG = 4;

    CarriedCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        for (RecordComponent topic : Profile.class.getRecordComponents()) {
            Object now = value(topic, profile);
            if (!now.equals(value(topic, Profile.NONE))) {
                topic(topic, now);
            }
        }
    }

    /** One finding for all reports in which it has stood since the same year. */
    private void topic(RecordComponent topic, Object now) {
        Map<Integer, Long> concern = new TreeMap<>();
        for (String report : setting.judge().reports()) {
            int since = since(report, topic, now);
            if (period.year() - since >= LONG) {
                concern.merge(since, setting.judge().bit(report), (one, two) -> one | two);
            }
        }
        String path = "profile." + topic.getName();
        concern.forEach((since, reports) -> {
            setting.judge().concern(reports);
            setting.state(
                    "unchanged-for-years",
                    path,
                    Map.of("topic", path, "since", Integer.toString(since), "year", period.text()));
        });
        setting.judge().concernAll();
    }

    /** Year of the first of the reports filed without a break in which the topic reads as it does now. */
    private int since(String report, RecordComponent topic, Object now) {
        List<Filing> filed = setting.dataset().state().filings().stream()
                .filter(filing -> filing.report().equals(report) && filing.year() < period.year())
                .sorted(Comparator.comparingLong(Filing::year).reversed())
                .toList();
        int since = period.year();
        for (Filing filing : filed) {
            int year = (int) filing.year();
            if (year < 1992 || !value(topic, written.in(new Period(year))).equals(now)) {
                break;
            }
            since = year;
        }
        return since;
    }

    private static Object value(RecordComponent topic, Profile profile) {
        try {
            return topic.getAccessor().invoke(profile);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + topic, e);
        }
    }
}
