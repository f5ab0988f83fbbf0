package se.ledstjarnan.domain.lexsarah;

/** Whether an entry says what is known or what somebody makes of it; kept apart as SOSFS 2011:5 5 kap. demands. */
public enum Nature {
    FACT,
    ASSESSMENT
}
