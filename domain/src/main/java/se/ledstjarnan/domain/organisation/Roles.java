package se.ledstjarnan.domain.organisation;

/** The role names as constants, for annotations. A test holds them equal to {@link Role}. */
public final class Roles {

    public static final String MEDARBETARE = "MEDARBETARE";
    public static final String ENHETSCHEF = "ENHETSCHEF";
    public static final String KVALITETSSAMORDNARE = "KVALITETSSAMORDNARE";
    public static final String MAS = "MAS";
    public static final String SOCIALCHEF = "SOCIALCHEF";
    public static final String NAMND = "NAMND";
    public static final String NAMNDSEKRETERARE = "NAMNDSEKRETERARE";
    public static final String REGISTRATOR = "REGISTRATOR";
    public static final String LEVERANTOR = "LEVERANTOR";
    public static final String SYSTEMFORVALTARE = "SYSTEMFORVALTARE";

    private Roles() {}
}
