package se.ledstjarnan.domain.organisation;

/** A secrecy compartment: what is known in one may not simply be read in the other. */
public enum Compartment {
    HEALTH_CARE,
    SOCIAL_SERVICES
}
