package app.daybreak.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "多模态, dmt, 0",
        "多模态, 多mt, 0",
        "多模态, DM态, 0",
        "多模态, mt, 1",
        "多模态, dt, -1",
        "多模态, dmtx, -1",
        "强化学习/奖励, qhxx/jl, 0",
        "强化学习/奖励, jl, 5",
        "微调, wt, 0", // two readings
        "微调, wd, 0",
        "信息熵, xxs, 0", // beyond level 1
        "Vision 语言, yy, 7",
        "VAE, vae, 0",
        "啊座, az, 0", // the first and the last of them
        "鬱, y, -1", // traditional: the standard does not tell
    })
    void findsByLettersOrByTheirPinyin(String text, String typed, int place) {
        assertEquals(place, Initials.indexOf(text, typed));
    }
}
