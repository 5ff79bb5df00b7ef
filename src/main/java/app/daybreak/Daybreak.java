package app.daybreak;

/// x
public final class Daybreak {
    private Daybreak() {}

    public static void main(String[] args) {
        System.out.println(Runtime.version());
    }
}
