package org.reportonce.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reportonce.dataset.CoordinationBody;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.State.Contact;
import org.reportonce.dataset.YearFacts.YesNo;

/** Points of contact: somebody, somewhere, who can be reached. */
final class ContactDetailsCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "contact-name-missing",
            "contact-organization-missing",
            "contact-name-is-organization",
            "contact-unreachable",
            "telephone-prefix-missing",
            "personal-data-consent");

    ContactDetailsCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        ReportContacts contacts = new ReportContacts(setting);
        contacts.forEach(this::contact);
        inForce(written.coordination(), period).forEach((place, body) -> {
            if (body.exists() == Say.YES) {
                body("profile.coordination[" + place + ']', body);
            }
        });
    }

    private void contact(String path, Contact contact) {
        String organization = contact.organization().isBlank() ? contact.authority() : contact.organization();
        if (contact.name().isBlank() && contact.position().isBlank()) {
            setting.state("contact-name-missing", path, Map.of("key", path + ".position"));
        }
        if (organization.isBlank()) {
            setting.state("contact-organization-missing", path, Map.of("key", path + ".organization"));
        }
        named(path, contact);
        reachable(path, contact.email(), List.of(contact.telephone(), contact.mobile()));
        prefixed(path + ".telephone", contact.telephone());
        prefixed(path + ".mobile", contact.mobile());
    }

    private void named(String path, Contact contact) {
        if (contact.name().isBlank()) {
            return;
        }
        boolean repeated = Stream.of(contact.organization(), contact.authority(), contact.division())
                .anyMatch(text -> plain(text).equals(plain(contact.name())));
        if (repeated) {
            setting.state("contact-name-is-organization", path + ".name", Map.of("name", contact.name()));
        } else if (contact.consent() != YesNo.YES) {
            setting.state("personal-data-consent", path + ".name", Map.of("key", path + ".consent"));
        }
    }

    private void body(String path, CoordinationBody body) {
        reachable(path, body.email(), List.of(body.telephone()));
        prefixed(path + ".telephone", body.telephone());
    }

    private void reachable(String path, String email, List<String> numbers) {
        if (email.isBlank() && numbers.stream().allMatch(String::isBlank)) {
            setting.state("contact-unreachable", path, Map.of("key", path));
        }
    }

    private void prefixed(String path, String number) {
        String dialled = number.strip();
        if (!dialled.isEmpty() && !dialled.startsWith("+") && !dialled.startsWith("00")) {
            setting.state("telephone-prefix-missing", path, Map.of("number", dialled));
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
