package se.ledstjarnan.domain.selfmonitoring;

import java.util.Optional;

/** The stored lists, plans and checks, for changing them. */
public interface Checks {

    int nextListNumber();

    void add(CheckList list);

    /** With its version raised, since its wordings are part of it. */
    Optional<CheckList> list(int number);

    Optional<CheckList> listForReading(int number);

    void add(CheckPlan plan);

    /** Held until the transaction ends, so that one check at a time begins from it. */
    Optional<CheckPlan> plan(long id);

    /** Whether the same is planned for that month already. @param unitId null for every unit */
    boolean isPlanned(CheckKind kind, Long listId, Long routineId, Long unitId, int year, int month);

    /** Whether a check has begun from the plan and has not been cancelled. @param unitId null for in any unit */
    boolean hasBegun(long planId, Long unitId);

    int nextNumber();

    void add(CheckRound round);

    /** Held until the transaction ends: signing and answering wait for each other. */
    Optional<CheckRound> hold(int number);

    Optional<CheckRound> find(int number);

    Optional<CheckFinding> finding(int number, int place);
}
