package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * What is made public or handed to others (PoA II.23; ITI 31).
 *
 * @param laws laws and procedures are public
 * @param link where
 * @param confiscations information on confiscated or destroyed weapons goes to regional or international bodies
 * @param routes information on routes and techniques of acquisition does
 * @param challenges challenges, opportunities, further remarks
 * @param attachments names or links of attachments
 */
public record Publication(
        @Valid Fact laws,

        @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
        String link,

        @Valid Fact confiscations,
        @Valid Fact routes,
        LocalizedText challenges,
        List<String> attachments) {
    /** Nothing said. */
    public static final Publication NONE = InForce.nothing(Publication.class);
}
