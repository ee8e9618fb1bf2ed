package org.reportonce.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.State;
import org.reportonce.dataset.State.Contact;

/** The points of contact that the selected reports name, each once. */
final class ReportContacts {
    /** Role of the point of contact for the International Tracing Instrument, which is no report of its own. */
    private static final String TRACING = "iti";

    private final Setting setting;

    ReportContacts(Setting setting) {
        this.setting = setting;
    }

    /** Shows each contact with its key path; what is then noted concerns the reports that name it. */
    void forEach(BiConsumer<String, Contact> visitor) {
        State state = setting.dataset().state();
        List<Contact> contacts = state.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            long reports = naming(contacts.get(i));
            if (reports != 0) {
                setting.judge().concern(reports);
                visitor.accept("contacts[" + i + ']', contacts.get(i));
            }
        }
        setting.judge().concernAll();
    }

    @SuppressWarnings("ReferenceEquality")
    private long naming(Contact contact) {
        State state = setting.dataset().state();
        Period period = setting.dataset().period();
        Judge judge = setting.judge();
        judge.concernAll();
        long all = judge.concern();
        if (contact.reports().contains(TRACING) && state.contact(TRACING, period) == contact) {
            return all;
        }
        long reports = 0;
        for (String report : judge.reports()) {
            if (state.contact(report, period) == contact) {
                reports |= judge.bit(report);
            }
        }
        return reports;
    }
}
