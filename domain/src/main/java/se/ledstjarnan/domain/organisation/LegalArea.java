package se.ledstjarnan.domain.organisation;

/** The law a case is handled under. Health care and social services are separate secrecy compartments (OSL 25 and 26 kap.). */
public enum LegalArea {
    SOL(Compartment.SOCIAL_SERVICES),
    LSS(Compartment.SOCIAL_SERVICES),
    HSL(Compartment.HEALTH_CARE);

    private final Compartment compartment;

    LegalArea(Compartment compartment) {
        this.compartment = compartment;
    }

    public Compartment compartment() {
        return compartment;
    }
}
