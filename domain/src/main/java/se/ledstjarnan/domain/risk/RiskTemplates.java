package se.ledstjarnan.domain.risk;

import java.util.Optional;

/** The stored templates. */
public interface RiskTemplates {

    Optional<RiskTemplate> template(Long id);

    void add(RiskTemplate template);
}
