package org.reportonce.dataset;

/** What a State says to a question of yes or no. Saying nothing is none of these. */
public enum Say {
    YES,
    NO,
    /** Under way, not finished; the PoA form offers it in its first section only. */
    DEVELOPING,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** There is an answer, and it is kept back from every edition. */
    WITHHELD
}
