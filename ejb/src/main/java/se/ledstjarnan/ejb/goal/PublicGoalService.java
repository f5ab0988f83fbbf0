package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What citizens may expect and how it goes; read by anybody, without an account. */
@Stateless
@DenyAll
public class PublicGoalService {

    @Inject
    private PublicGoals goals;

    @PermitAll
    public List<PublicGoal> all() {
        return goals.all();
    }
}
