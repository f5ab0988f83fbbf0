package se.ledstjarnan.ejb.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave for a key. Holds a thousand answers and learns no more then, so that keys made from what users
 * type cannot fill the memory.
 */
public final class Memory<K, V> {

    private static final int MOST = 1_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> function;

    public Memory(Function<K, V> function) {
        this.function = function;
    }

    public V of(K key) {
        V answer = known.get(key);
        if (answer == null) {
            answer = function.apply(key);
            if (known.size() < MOST) {
                known.put(key, answer);
            }
        }
        return answer;
    }
}
