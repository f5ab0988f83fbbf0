package se.ledstjarnan.ejb.goal;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaValue;

/** All that was fetched, or that a file holds. @param groups those of municipalities that resemble the own one
 * @param gone measures that were asked for and that Kolada no longer knows */
record KoladaHarvest(
        List<KoladaValue> values, List<KoladaDescription> descriptions, List<KoladaGroup> groups, Set<String> gone) {}
