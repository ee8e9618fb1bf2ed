package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.CoordinationBody;
import org.reportonce.dataset.Say;

/** Men and women in the national coordination body. */
final class CompositionCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("composition-empty", "composition-one-sex", "composition-missing");

    CompositionCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        inForce(written.coordination(), period).forEach((place, body) -> {
            if (body.exists() == Say.YES) {
                body("profile.coordination[" + place + ']', body);
            }
        });
    }

    private void body(String path, CoordinationBody body) {
        Long men = body.men();
        Long women = body.women();
        String name = body.name().in("en");
        if (men == null || women == null) {
            String missing = men != null ? "women" : women != null ? "men" : "men and of women";
            setting.state("composition-missing", path, Map.of("name", name, "missing", missing));
        } else if (men + women == 0) {
            setting.state("composition-empty", path + ".men", Map.of("name", name));
        } else if (men == 0 || women == 0) {
            setting.state(
                    "composition-one-sex",
                    path + (women == 0 ? ".women" : ".men"),
                    Map.of("name", name, "members", Long.toString(men + women), "sex", women == 0 ? "men" : "women"));
        }
    }
}
