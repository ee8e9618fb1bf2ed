package org.reportonce.check.print;

import java.util.regex.Pattern;
import org.reportonce.finding.Origin;

/** Where the file of a finding lies, seen from where the user stands. */
public final class Place {
    private static final String STATE_FILE = "state.yaml";
    private static final String UP = "../";
    private static final Pattern LAST_YEAR = Pattern.compile("\\.\\./[0-9]{4}/");

    private Place() {}

    /**
     * Path under which the user would open the file.
     *
     * @param folder folder of the year as the user named it; empty for names relative to it
     * @param origin place of the finding; files of the dataset bear plain names there, all others a path of their own
     * @return the path, with {@code /}
     */
    public static String of(String folder, Origin origin) {
        String before = folder.replace('\\', '/').replaceAll("(?<=.)/+$", "");
        String file = origin.file();
        if (!before.isEmpty() && LAST_YEAR.matcher(file).lookingAt()) {
            return above(before, file.substring(UP.length()));
        }
        if (before.isEmpty() || outside(before, file.replace('\\', '/'))) {
            return file;
        }
        return file.equals(STATE_FILE) ? above(before, STATE_FILE) : below(before, file);
    }

    /** True for the folder itself, and for files such as those of an instrument. */
    private static boolean outside(String folder, String file) {
        return file.indexOf('/') >= 0 || file.equals(folder);
    }

    /** The file of the State, and the folder of the year before, stand beside the folder of the year. */
    private static String above(String folder, String file) {
        int slash = folder.lastIndexOf('/');
        String year = folder.substring(slash + 1);
        if (year.equals(".") || year.equals("..")) {
            return folder.equals(".") ? UP + file : folder + "/../" + file;
        }
        return slash < 0 ? file : below(folder.substring(0, slash), file);
    }

    private static String below(String folder, String file) {
        return folder.endsWith("/") ? folder + file : folder + '/' + file;
    }
}
