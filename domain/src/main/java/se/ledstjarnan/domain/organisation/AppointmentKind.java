package se.ledstjarnan.domain.organisation;

/** Tasks given to a named person by a dated decision, beside the roles of the directory. */
public enum AppointmentKind {
    /** Receives and handles what may be lex Sarah (SoL 27 kap. 2 §, LSS 24 b §). */
    LEX_SARAH_RECEIVER,
    /** Responsible for notification under lex Maria (PSL 3 kap. 5 §). */
    LEX_MARIA_RECEIVER,
    /** Registers reports on behalf of others (individuals, relatives, citizens, authorities, other care providers). */
    REGISTERS_FOR_OTHERS,
    /** Takes part in the analysis group that the socialchef appoints. */
    ANALYSIS_GROUP
}
