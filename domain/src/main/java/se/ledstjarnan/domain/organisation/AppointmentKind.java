package se.ledstjarnan.domain.organisation;

/** Tasks given to a named person by a dated decision, beside the roles of the directory. */
public enum AppointmentKind {
    /** Receives and handles what may be lex Sarah (SoL 27 kap. 2 §, LSS 24 b §). */
    LEX_SARAH_RECEIVER,
    /** Can be given lex Sarah cases to investigate, without receiving all of them. */
    LEX_SARAH_INVESTIGATOR,
    /** Decides what a lex Sarah investigation ends in, by delegation or as a member of the committee that decides (SOSFS 2011:5 5 kap.). */
    LEX_SARAH_DECIDER,
    /** Receives and handles what may be lex Maria. */
    LEX_MARIA_RECEIVER,
    /** Designated to notify under lex Maria (PSL 3 kap. 5 §, HSLF-FS 2017:41 4 §). */
    LEX_MARIA_NOTIFIER,
    /** Registers reports on behalf of others (individuals, relatives, citizens, authorities, other care providers). */
    REGISTERS_FOR_OTHERS,
    /** Takes part in the analysis group that the socialchef appoints. */
    ANALYSIS_GROUP
}
