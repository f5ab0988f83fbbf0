package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;

/** Official measures of elder care. */
@ApplicationScoped
class KoladaOfElderCare extends KoladaSource {

    KoladaOfElderCare() {
        super("goal.koladaElder", "(Särskilt boende|Hemtjänst|Äldreomsorg)%");
    }
}
