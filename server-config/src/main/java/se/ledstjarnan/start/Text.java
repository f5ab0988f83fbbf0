package se.ledstjarnan.start;

/** Short words for what went wrong. */
final class Text {

    private Text() {}

    /** The innermost cause on one line, with its kind where the message alone (often just a file name) says little. */
    static String of(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        return kind + message;
    }
}
