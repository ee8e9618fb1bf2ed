package org.reportonce.check;

import org.reportonce.yaml.ShippedFile;

/** A YAML file that comes with this package; anything wrong with it is a fault of this tool. */
final class DataFile {
    private DataFile() {}

    static <T> T read(String name, Class<T> type) {
        return ShippedFile.read(DataFile.class, name, type);
    }
}
