package se.ledstjarnan.domain.goal;

import java.io.Serializable;

/** What Kolada says of a measure. @param nextPeriod null where no publication is planned */
public record KoladaDescription(String kpi, String title, String definition, Integer nextPeriod)
        implements Serializable {}
