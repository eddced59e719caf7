package dev.selon.crosscheck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Things by their keys, in plain arrays. Things come and go; each block holds its own in their order. */
final class BlockIndex {
    private static final long[] NONE = {};
    private static final int NOBODY = -1;

    /** What changes hands: two things that have begun or ceased to meet here. */
    interface Watch {
        void met(int one, int other);

        void lost(int one, int other);

        /** A block that has become big, or has ceased to be. */
        void turned(int[] members, int size);
    }

    private static final class Block {
        int[] members = new int[4];
        int size;

        void insert(int at, int thing) {
            if (size == members.length) {
                members = Arrays.copyOf(members, size + size / 2 + 1);
            }
            System.arraycopy(members, at, members, at + 1, size - at);
            members[at] = thing;
            size++;
        }

        void remove(int at) {
            System.arraycopy(members, at + 1, members, at, size - at - 1);
            size--;
        }

        boolean isBig() {
            return size > Blocks.LIMIT;
        }
    }

    private final IntBinaryOperator order;
    private final Watch watch;
    private final List<long[]> keys = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /** An open table from keys (0 is free) to the only thing that has it, or to -2 less the place of its block. */
    private long[] slots = new long[64];

    private int[] values = new int[64];
    private int taken;

    BlockIndex(IntBinaryOperator order, Watch watch) {
        this.order = order;
        this.watch = watch;
    }

    /** The keys of a thing, sorted and none twice; what it had before and has no longer is taken away. */
    void put(int thing, long[] now) {
        while (keys.size() <= thing) {
            keys.add(NONE);
        }
        long[] before = keys.get(thing);
        keys.set(thing, now);
        for (long key : before) {
            if (Arrays.binarySearch(now, key) < 0) {
                remove(thing, key);
            }
        }
        for (long key : now) {
            if (Arrays.binarySearch(before, key) < 0) {
                add(thing, key);
            }
        }
    }

    long[] keys(int thing) {
        return thing < keys.size() ? keys.get(thing) : NONE;
    }

    private void add(int thing, long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            slots[slot] = key == 0 ? 1 : key;
            values[slot] = thing;
            grow();
        } else if (values[slot] == NOBODY) {
            values[slot] = thing;
        } else {
            enter(thing, block(slot));
        }
    }

    private Block block(int slot) {
        if (values[slot] < NOBODY) {
            return blocks.get(-2 - values[slot]);
        }
        Block block = new Block();
        block.insert(0, values[slot]);
        blocks.add(block);
        values[slot] = -1 - blocks.size();
        return block;
    }

    private void enter(int thing, Block block) {
        boolean wasBig = block.isBig();
        int at = -1 - place(block, thing);
        if (wasBig) {
            stride(block, at, Blocks.WINDOW, false);
        }
        block.insert(at, thing);
        if (block.isBig() && !wasBig) {
            beyondWindow(block, false);
            watch.turned(block.members, block.size);
        }
        around(block, at, true);
    }

    private void remove(int thing, long key) {
        int slot = slot(key);
        if (values[slot] >= 0) {
            values[slot] = NOBODY;
            return;
        }
        Block block = blocks.get(-2 - values[slot]);
        int at = place(block, thing);
        boolean wasBig = block.isBig();
        around(block, at, false);
        block.remove(at);
        if (block.isBig()) {
            stride(block, at, Blocks.WINDOW, true);
        } else if (wasBig) {
            beyondWindow(block, true);
            watch.turned(block.members, block.size);
        }
    }

    /** The pairs so many places apart with a place between them. */
    private void stride(Block block, int at, int apart, boolean met) {
        for (int i = Math.max(0, at - apart); i < at && i + apart < block.size; i++) {
            tell(block.members[i], block.members[i + apart], met);
        }
    }

    private void beyondWindow(Block block, boolean met) {
        for (int i = 0; i < block.size; i++) {
            for (int j = i + Blocks.WINDOW + 1; j < block.size; j++) {
                tell(block.members[i], block.members[j], met);
            }
        }
    }

    private void around(Block block, int at, boolean met) {
        int from = block.isBig() ? Math.max(0, at - Blocks.WINDOW) : 0;
        int to = block.isBig() ? Math.min(block.size, at + Blocks.WINDOW + 1) : block.size;
        for (int i = from; i < to; i++) {
            if (i != at) {
                tell(block.members[at], block.members[i], met);
            }
        }
    }

    private void tell(int one, int other, boolean met) {
        if (met) {
            watch.met(one, other);
        } else {
            watch.lost(one, other);
        }
    }

    private int place(Block block, int thing) {
        int low = 0;
        int high = block.size - 1;
        if (high >= 0 && order.applyAsInt(block.members[high], thing) < 0) {
            return -2 - high; // things mostly come in their order
        }
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = block.members[middle] == thing ? 0 : order.applyAsInt(block.members[middle], thing);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    private int slot(long given) {
        long key = given == 0 ? 1 : given;
        int mask = slots.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        taken++;
        if (taken * 3L > slots.length * 2L) {
            long[] oldSlots = slots;
            int[] oldValues = values;
            slots = new long[oldSlots.length * 2];
            values = new int[slots.length];
            for (int i = 0; i < oldSlots.length; i++) {
                if (oldSlots[i] != 0) {
                    int slot = slot(oldSlots[i]);
                    slots[slot] = oldSlots[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }

    boolean isBig(long key) {
        int slot = slot(key);
        return slots[slot] != 0
                && values[slot] < NOBODY
                && blocks.get(-2 - values[slot]).isBig();
    }

    /** Adds the things that one meets here, of those from a given one on. */
    void partners(int thing, int first, IntStream.Builder met) {
        for (long key : keys(thing)) {
            int value = values[slot(key)];
            if (value < NOBODY) {
                Block block = blocks.get(-2 - value);
                int at = block.isBig() ? place(block, thing) : 0;
                int from = block.isBig() ? Math.max(0, at - Blocks.WINDOW) : 0;
                int to = block.isBig() ? Math.min(block.size, at + Blocks.WINDOW + 1) : block.size;
                for (int i = from; i < to; i++) {
                    if (block.members[i] >= first) {
                        met.add(block.members[i]);
                    }
                }
            }
        }
    }

    boolean meet(int one, int other) {
        long[] a = keys(one);
        long[] b = keys(other);
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] < b[j]) {
                i++;
            } else if (a[i] > b[j]) {
                j++;
            } else if (meet(one, other, a[i])) {
                return true;
            } else {
                i++;
                j++;
            }
        }
        return false;
    }

    private boolean meet(int one, int other, long key) {
        Block block = blocks.get(-2 - values[slot(key)]);
        return !block.isBig() || Math.abs(place(block, one) - place(block, other)) <= Blocks.WINDOW;
    }
}
