package org.motcua.edge.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

    private final BodyRoom room = new BodyRoom(2, 100);

    @Test
    void aCallerHasAFewPlacesAndTakesNoneOfOthers() {
        assertThat(room.open("one")).isTrue();
        assertThat(room.open("one")).isTrue();
        assertThat(room.open("one")).isFalse();
        assertThat(room.open("another")).isTrue();

        room.close("one");

        assertThat(room.open("one")).isTrue();
    }

    @Test
    void allBodiesTogetherHaveARoom() {
        assertThat(room.take(60)).isTrue();
        assertThat(room.take(41)).isFalse();
        assertThat(room.take(40)).isTrue();

        room.give(60);

        assertThat(room.take(60)).isTrue();
    }
}
