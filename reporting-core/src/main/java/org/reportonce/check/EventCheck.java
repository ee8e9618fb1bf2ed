package org.reportonce.check;

/** A check over the tables of events. */
abstract class EventCheck extends Check {
    EventCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }
}
