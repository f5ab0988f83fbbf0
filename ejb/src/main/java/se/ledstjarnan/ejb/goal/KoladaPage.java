package se.ledstjarnan.ejb.goal;

import java.util.List;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaValue;

/** What one answer holds: values, descriptions of measures, or groups of municipalities. @param next where the rest is; null on the last page */
record KoladaPage(
        List<KoladaValue> values, List<KoladaDescription> descriptions, List<KoladaGroup> groups, String next) {}
