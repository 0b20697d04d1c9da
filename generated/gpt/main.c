/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 3e270eadbdae20a4841dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7
 *
 * Trains the network on its own data. Options:
 *   --steps N          steps instead of 200
 *   --report N         print the loss every N steps
 *   --load FILE        start from saved weights
 *   --save FILE        save the weights at the end
 *   --checkpoint FILE  go on from FILE where there is one, and save there while training; --steps then counts those
 *                      done before too, so that the same command after a stop ends as it would have without
 *   --every N          steps between two checkpoints
 *   --vectors          print loss, predictions and gradients before training, parameters after it, in full
 */
#include "gpt.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define REAL(c) ((real)(c))

enum {
    TRAIN_SAMPLES = 4
};

static void print_values(const char *name, const real *values, int count)
{
    for (int i = 0; i < count; i++) {
        printf("%s %d %.17g\n", name, i, (double)values[i]);
    }
}

static void print_gradients(const gpt *net, real loss)
{
    print_values("loss", &loss, 1);
    print_values("a88", net->values.memory + 38592, 864);
    print_values("grad_E1", net->values.memory + 40576, 216);
    print_values("grad_P2", net->values.memory + 38400, 64);
    print_values("grad_gain3", net->values.memory + 39848, 8);
    print_values("grad_b3", net->values.memory + 39840, 8);
    print_values("grad_Q4", net->values.memory + 38528, 64);
    print_values("grad_K4", net->values.memory + 38464, 64);
    print_values("grad_V4", net->values.memory + 39456, 64);
    print_values("grad_O4", net->values.memory + 39520, 64);
    print_values("grad_b4", net->values.memory + 39856, 8);
    print_values("grad_gain6", net->values.memory + 39872, 8);
    print_values("grad_b6", net->values.memory + 39864, 8);
    print_values("grad_W7", net->values.memory + 1024, 256);
    print_values("grad_b7", net->values.memory + 39776, 32);
    print_values("grad_W8", net->values.memory + 1280, 256);
    print_values("grad_b8", net->values.memory + 39888, 8);
    print_values("grad_gain10", net->values.memory + 39896, 8);
    print_values("grad_b10", net->values.memory + 39880, 8);
    print_values("grad_Q11", net->values.memory + 39648, 64);
    print_values("grad_K11", net->values.memory + 39584, 64);
    print_values("grad_V11", net->values.memory + 39712, 64);
    print_values("grad_O11", net->values.memory + 8448, 64);
    print_values("grad_b11", net->values.memory + 39904, 8);
    print_values("grad_gain13", net->values.memory + 39920, 8);
    print_values("grad_b13", net->values.memory + 39912, 8);
    print_values("grad_W14", net->values.memory + 0, 256);
    print_values("grad_b14", net->values.memory + 39808, 32);
    print_values("grad_W15", net->values.memory + 256, 256);
    print_values("grad_b15", net->values.memory + 39928, 8);
    print_values("grad_gain17", net->values.memory + 39944, 8);
    print_values("grad_b17", net->values.memory + 39936, 8);
    print_values("grad_Q18", net->values.memory + 7232, 64);
    print_values("grad_K18", net->values.memory + 7168, 64);
    print_values("grad_V18", net->values.memory + 7296, 64);
    print_values("grad_O18", net->values.memory + 7360, 64);
    print_values("grad_b18", net->values.memory + 9088, 8);
    print_values("grad_gain20", net->values.memory + 9104, 8);
    print_values("grad_b20", net->values.memory + 9096, 8);
    print_values("grad_W21", net->values.memory + 512, 256);
    print_values("grad_b21", net->values.memory + 8768, 32);
    print_values("grad_W22", net->values.memory + 768, 256);
    print_values("grad_b22", net->values.memory + 9112, 8);
    print_values("grad_gain24", net->values.memory + 9128, 8);
    print_values("grad_b24", net->values.memory + 9120, 8);
    print_values("grad_Q25", net->values.memory + 6208, 64);
    print_values("grad_K25", net->values.memory + 6144, 64);
    print_values("grad_V25", net->values.memory + 6272, 64);
    print_values("grad_O25", net->values.memory + 6336, 64);
    print_values("grad_b25", net->values.memory + 9136, 8);
    print_values("grad_gain27", net->values.memory + 9152, 8);
    print_values("grad_b27", net->values.memory + 9144, 8);
    print_values("grad_W28", net->values.memory + 1536, 256);
    print_values("grad_b28", net->values.memory + 8800, 32);
    print_values("grad_W29", net->values.memory + 1792, 256);
    print_values("grad_b29", net->values.memory + 9160, 8);
    print_values("grad_gain31", net->values.memory + 9176, 8);
    print_values("grad_b31", net->values.memory + 9168, 8);
    print_values("grad_Q32", net->values.memory + 6464, 64);
    print_values("grad_K32", net->values.memory + 6400, 64);
    print_values("grad_V32", net->values.memory + 6528, 64);
    print_values("grad_O32", net->values.memory + 6592, 64);
    print_values("grad_b32", net->values.memory + 9184, 8);
    print_values("grad_gain34", net->values.memory + 9200, 8);
    print_values("grad_b34", net->values.memory + 9192, 8);
    print_values("grad_W35", net->values.memory + 2048, 256);
    print_values("grad_b35", net->values.memory + 8832, 32);
    print_values("grad_W36", net->values.memory + 2304, 256);
    print_values("grad_b36", net->values.memory + 9208, 8);
    print_values("grad_gain38", net->values.memory + 9224, 8);
    print_values("grad_b38", net->values.memory + 9216, 8);
    print_values("grad_Q39", net->values.memory + 6720, 64);
    print_values("grad_K39", net->values.memory + 6656, 64);
    print_values("grad_V39", net->values.memory + 6784, 64);
    print_values("grad_O39", net->values.memory + 6848, 64);
    print_values("grad_b39", net->values.memory + 9232, 8);
    print_values("grad_gain41", net->values.memory + 9248, 8);
    print_values("grad_b41", net->values.memory + 9240, 8);
    print_values("grad_W42", net->values.memory + 2560, 256);
    print_values("grad_b42", net->values.memory + 8864, 32);
    print_values("grad_W43", net->values.memory + 2816, 256);
    print_values("grad_b43", net->values.memory + 9256, 8);
    print_values("grad_gain45", net->values.memory + 9272, 8);
    print_values("grad_b45", net->values.memory + 9264, 8);
    print_values("grad_Q46", net->values.memory + 6976, 64);
    print_values("grad_K46", net->values.memory + 6912, 64);
    print_values("grad_V46", net->values.memory + 7040, 64);
    print_values("grad_O46", net->values.memory + 7104, 64);
    print_values("grad_b46", net->values.memory + 9280, 8);
    print_values("grad_gain48", net->values.memory + 9296, 8);
    print_values("grad_b48", net->values.memory + 9288, 8);
    print_values("grad_W49", net->values.memory + 3072, 256);
    print_values("grad_b49", net->values.memory + 8896, 32);
    print_values("grad_W50", net->values.memory + 3328, 256);
    print_values("grad_b50", net->values.memory + 9304, 8);
    print_values("grad_gain52", net->values.memory + 9320, 8);
    print_values("grad_b52", net->values.memory + 9312, 8);
    print_values("grad_Q53", net->values.memory + 7488, 64);
    print_values("grad_K53", net->values.memory + 7424, 64);
    print_values("grad_V53", net->values.memory + 7552, 64);
    print_values("grad_O53", net->values.memory + 7616, 64);
    print_values("grad_b53", net->values.memory + 9328, 8);
    print_values("grad_gain55", net->values.memory + 9344, 8);
    print_values("grad_b55", net->values.memory + 9336, 8);
    print_values("grad_W56", net->values.memory + 3584, 256);
    print_values("grad_b56", net->values.memory + 8928, 32);
    print_values("grad_W57", net->values.memory + 3840, 256);
    print_values("grad_b57", net->values.memory + 9352, 8);
    print_values("grad_gain59", net->values.memory + 9368, 8);
    print_values("grad_b59", net->values.memory + 9360, 8);
    print_values("grad_Q60", net->values.memory + 7744, 64);
    print_values("grad_K60", net->values.memory + 7680, 64);
    print_values("grad_V60", net->values.memory + 7808, 64);
    print_values("grad_O60", net->values.memory + 7872, 64);
    print_values("grad_b60", net->values.memory + 9376, 8);
    print_values("grad_gain62", net->values.memory + 9392, 8);
    print_values("grad_b62", net->values.memory + 9384, 8);
    print_values("grad_W63", net->values.memory + 4096, 256);
    print_values("grad_b63", net->values.memory + 8960, 32);
    print_values("grad_W64", net->values.memory + 4352, 256);
    print_values("grad_b64", net->values.memory + 9400, 8);
    print_values("grad_gain66", net->values.memory + 9416, 8);
    print_values("grad_b66", net->values.memory + 9408, 8);
    print_values("grad_Q67", net->values.memory + 8000, 64);
    print_values("grad_K67", net->values.memory + 7936, 64);
    print_values("grad_V67", net->values.memory + 8064, 64);
    print_values("grad_O67", net->values.memory + 8128, 64);
    print_values("grad_b67", net->values.memory + 9424, 8);
    print_values("grad_gain69", net->values.memory + 9440, 8);
    print_values("grad_b69", net->values.memory + 9432, 8);
    print_values("grad_W70", net->values.memory + 4608, 256);
    print_values("grad_b70", net->values.memory + 8992, 32);
    print_values("grad_W71", net->values.memory + 4864, 256);
    print_values("grad_b71", net->values.memory + 9448, 8);
    print_values("grad_gain73", net->values.memory + 9464, 8);
    print_values("grad_b73", net->values.memory + 9456, 8);
    print_values("grad_Q74", net->values.memory + 8256, 64);
    print_values("grad_K74", net->values.memory + 8192, 64);
    print_values("grad_V74", net->values.memory + 8320, 64);
    print_values("grad_O74", net->values.memory + 8384, 64);
    print_values("grad_b74", net->values.memory + 9472, 8);
    print_values("grad_gain76", net->values.memory + 9488, 8);
    print_values("grad_b76", net->values.memory + 9480, 8);
    print_values("grad_W77", net->values.memory + 5120, 256);
    print_values("grad_b77", net->values.memory + 9024, 32);
    print_values("grad_W78", net->values.memory + 5376, 256);
    print_values("grad_b78", net->values.memory + 9496, 8);
    print_values("grad_gain80", net->values.memory + 9512, 8);
    print_values("grad_b80", net->values.memory + 9504, 8);
    print_values("grad_Q81", net->values.memory + 8576, 64);
    print_values("grad_K81", net->values.memory + 8512, 64);
    print_values("grad_V81", net->values.memory + 8640, 64);
    print_values("grad_O81", net->values.memory + 8704, 64);
    print_values("grad_b81", net->values.memory + 9520, 8);
    print_values("grad_gain83", net->values.memory + 9536, 8);
    print_values("grad_b83", net->values.memory + 9528, 8);
    print_values("grad_W84", net->values.memory + 5632, 256);
    print_values("grad_b84", net->values.memory + 9056, 32);
    print_values("grad_W85", net->values.memory + 5888, 256);
    print_values("grad_b85", net->values.memory + 9544, 8);
    print_values("grad_gain87", net->values.memory + 9560, 8);
    print_values("grad_b87", net->values.memory + 9552, 8);
}

static void print_parameters(const gpt *net)
{
    print_values("E1", (const real *)net->E1, 216);
    print_values("P2", (const real *)net->P2, 64);
    print_values("gain3", (const real *)net->gain3, 8);
    print_values("b3", (const real *)net->b3, 8);
    print_values("Q4", (const real *)net->Q4, 64);
    print_values("K4", (const real *)net->K4, 64);
    print_values("V4", (const real *)net->V4, 64);
    print_values("O4", (const real *)net->O4, 64);
    print_values("b4", (const real *)net->b4, 8);
    print_values("gain6", (const real *)net->gain6, 8);
    print_values("b6", (const real *)net->b6, 8);
    print_values("W7", (const real *)net->W7, 256);
    print_values("b7", (const real *)net->b7, 32);
    print_values("W8", (const real *)net->W8, 256);
    print_values("b8", (const real *)net->b8, 8);
    print_values("gain10", (const real *)net->gain10, 8);
    print_values("b10", (const real *)net->b10, 8);
    print_values("Q11", (const real *)net->Q11, 64);
    print_values("K11", (const real *)net->K11, 64);
    print_values("V11", (const real *)net->V11, 64);
    print_values("O11", (const real *)net->O11, 64);
    print_values("b11", (const real *)net->b11, 8);
    print_values("gain13", (const real *)net->gain13, 8);
    print_values("b13", (const real *)net->b13, 8);
    print_values("W14", (const real *)net->W14, 256);
    print_values("b14", (const real *)net->b14, 32);
    print_values("W15", (const real *)net->W15, 256);
    print_values("b15", (const real *)net->b15, 8);
    print_values("gain17", (const real *)net->gain17, 8);
    print_values("b17", (const real *)net->b17, 8);
    print_values("Q18", (const real *)net->Q18, 64);
    print_values("K18", (const real *)net->K18, 64);
    print_values("V18", (const real *)net->V18, 64);
    print_values("O18", (const real *)net->O18, 64);
    print_values("b18", (const real *)net->b18, 8);
    print_values("gain20", (const real *)net->gain20, 8);
    print_values("b20", (const real *)net->b20, 8);
    print_values("W21", (const real *)net->W21, 256);
    print_values("b21", (const real *)net->b21, 32);
    print_values("W22", (const real *)net->W22, 256);
    print_values("b22", (const real *)net->b22, 8);
    print_values("gain24", (const real *)net->gain24, 8);
    print_values("b24", (const real *)net->b24, 8);
    print_values("Q25", (const real *)net->Q25, 64);
    print_values("K25", (const real *)net->K25, 64);
    print_values("V25", (const real *)net->V25, 64);
    print_values("O25", (const real *)net->O25, 64);
    print_values("b25", (const real *)net->b25, 8);
    print_values("gain27", (const real *)net->gain27, 8);
    print_values("b27", (const real *)net->b27, 8);
    print_values("W28", (const real *)net->W28, 256);
    print_values("b28", (const real *)net->b28, 32);
    print_values("W29", (const real *)net->W29, 256);
    print_values("b29", (const real *)net->b29, 8);
    print_values("gain31", (const real *)net->gain31, 8);
    print_values("b31", (const real *)net->b31, 8);
    print_values("Q32", (const real *)net->Q32, 64);
    print_values("K32", (const real *)net->K32, 64);
    print_values("V32", (const real *)net->V32, 64);
    print_values("O32", (const real *)net->O32, 64);
    print_values("b32", (const real *)net->b32, 8);
    print_values("gain34", (const real *)net->gain34, 8);
    print_values("b34", (const real *)net->b34, 8);
    print_values("W35", (const real *)net->W35, 256);
    print_values("b35", (const real *)net->b35, 32);
    print_values("W36", (const real *)net->W36, 256);
    print_values("b36", (const real *)net->b36, 8);
    print_values("gain38", (const real *)net->gain38, 8);
    print_values("b38", (const real *)net->b38, 8);
    print_values("Q39", (const real *)net->Q39, 64);
    print_values("K39", (const real *)net->K39, 64);
    print_values("V39", (const real *)net->V39, 64);
    print_values("O39", (const real *)net->O39, 64);
    print_values("b39", (const real *)net->b39, 8);
    print_values("gain41", (const real *)net->gain41, 8);
    print_values("b41", (const real *)net->b41, 8);
    print_values("W42", (const real *)net->W42, 256);
    print_values("b42", (const real *)net->b42, 32);
    print_values("W43", (const real *)net->W43, 256);
    print_values("b43", (const real *)net->b43, 8);
    print_values("gain45", (const real *)net->gain45, 8);
    print_values("b45", (const real *)net->b45, 8);
    print_values("Q46", (const real *)net->Q46, 64);
    print_values("K46", (const real *)net->K46, 64);
    print_values("V46", (const real *)net->V46, 64);
    print_values("O46", (const real *)net->O46, 64);
    print_values("b46", (const real *)net->b46, 8);
    print_values("gain48", (const real *)net->gain48, 8);
    print_values("b48", (const real *)net->b48, 8);
    print_values("W49", (const real *)net->W49, 256);
    print_values("b49", (const real *)net->b49, 32);
    print_values("W50", (const real *)net->W50, 256);
    print_values("b50", (const real *)net->b50, 8);
    print_values("gain52", (const real *)net->gain52, 8);
    print_values("b52", (const real *)net->b52, 8);
    print_values("Q53", (const real *)net->Q53, 64);
    print_values("K53", (const real *)net->K53, 64);
    print_values("V53", (const real *)net->V53, 64);
    print_values("O53", (const real *)net->O53, 64);
    print_values("b53", (const real *)net->b53, 8);
    print_values("gain55", (const real *)net->gain55, 8);
    print_values("b55", (const real *)net->b55, 8);
    print_values("W56", (const real *)net->W56, 256);
    print_values("b56", (const real *)net->b56, 32);
    print_values("W57", (const real *)net->W57, 256);
    print_values("b57", (const real *)net->b57, 8);
    print_values("gain59", (const real *)net->gain59, 8);
    print_values("b59", (const real *)net->b59, 8);
    print_values("Q60", (const real *)net->Q60, 64);
    print_values("K60", (const real *)net->K60, 64);
    print_values("V60", (const real *)net->V60, 64);
    print_values("O60", (const real *)net->O60, 64);
    print_values("b60", (const real *)net->b60, 8);
    print_values("gain62", (const real *)net->gain62, 8);
    print_values("b62", (const real *)net->b62, 8);
    print_values("W63", (const real *)net->W63, 256);
    print_values("b63", (const real *)net->b63, 32);
    print_values("W64", (const real *)net->W64, 256);
    print_values("b64", (const real *)net->b64, 8);
    print_values("gain66", (const real *)net->gain66, 8);
    print_values("b66", (const real *)net->b66, 8);
    print_values("Q67", (const real *)net->Q67, 64);
    print_values("K67", (const real *)net->K67, 64);
    print_values("V67", (const real *)net->V67, 64);
    print_values("O67", (const real *)net->O67, 64);
    print_values("b67", (const real *)net->b67, 8);
    print_values("gain69", (const real *)net->gain69, 8);
    print_values("b69", (const real *)net->b69, 8);
    print_values("W70", (const real *)net->W70, 256);
    print_values("b70", (const real *)net->b70, 32);
    print_values("W71", (const real *)net->W71, 256);
    print_values("b71", (const real *)net->b71, 8);
    print_values("gain73", (const real *)net->gain73, 8);
    print_values("b73", (const real *)net->b73, 8);
    print_values("Q74", (const real *)net->Q74, 64);
    print_values("K74", (const real *)net->K74, 64);
    print_values("V74", (const real *)net->V74, 64);
    print_values("O74", (const real *)net->O74, 64);
    print_values("b74", (const real *)net->b74, 8);
    print_values("gain76", (const real *)net->gain76, 8);
    print_values("b76", (const real *)net->b76, 8);
    print_values("W77", (const real *)net->W77, 256);
    print_values("b77", (const real *)net->b77, 32);
    print_values("W78", (const real *)net->W78, 256);
    print_values("b78", (const real *)net->b78, 8);
    print_values("gain80", (const real *)net->gain80, 8);
    print_values("b80", (const real *)net->b80, 8);
    print_values("Q81", (const real *)net->Q81, 64);
    print_values("K81", (const real *)net->K81, 64);
    print_values("V81", (const real *)net->V81, 64);
    print_values("O81", (const real *)net->O81, 64);
    print_values("b81", (const real *)net->b81, 8);
    print_values("gain83", (const real *)net->gain83, 8);
    print_values("b83", (const real *)net->b83, 8);
    print_values("W84", (const real *)net->W84, 256);
    print_values("b84", (const real *)net->b84, 32);
    print_values("W85", (const real *)net->W85, 256);
    print_values("b85", (const real *)net->b85, 8);
    print_values("gain87", (const real *)net->gain87, 8);
    print_values("b87", (const real *)net->b87, 8);
}

/* Reads a whole number of at most twelve digits. Returns 0 when the text is not one. */
static int read_count(const char *text, long long *count)
{
    *count = 0;
    for (int i = 0; text[i] != '\0'; i++) {
        if (text[i] < '0' || text[i] > '9' || i >= 12) {
            return 0;
        }
        *count = 10 * *count + (text[i] - '0');
    }
    return text[0] != '\0';
}

/* Loads weights, or says what is wrong and returns 0. */
static int load_weights(gpt *net, const char *path)
{
    const char *wrong = gpt_load(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

/* Saves weights, or says what is wrong and returns 0; without a path there is nothing to do. */
static int save_weights(const gpt *net, const char *path)
{
    const char *wrong = path == NULL ? NULL : gpt_save(net, path);
    if (wrong != NULL) {
        fprintf(stderr, "%s: %s\n", path, wrong);
    }
    return wrong == NULL;
}

static int exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

/* What the program was asked for. */
struct options {
    long long steps, report, every;
    const char *save, *load, *checkpoint;
    int vectors;
};

/* Reads the options, or says what is wrong and returns 0. */
static int read_options(int argc, char **argv, struct options *chosen)
{
    for (int i = 1; i < argc; i++) {
        long long *count = NULL;
        const char **path = NULL;
        if (strcmp(argv[i], "--steps") == 0) {
            count = &chosen->steps;
        } else if (strcmp(argv[i], "--report") == 0) {
            count = &chosen->report;
        } else if (strcmp(argv[i], "--every") == 0) {
            count = &chosen->every;
        } else if (strcmp(argv[i], "--save") == 0) {
            path = &chosen->save;
        } else if (strcmp(argv[i], "--load") == 0) {
            path = &chosen->load;
        } else if (strcmp(argv[i], "--checkpoint") == 0) {
            path = &chosen->checkpoint;
        }
        if (strcmp(argv[i], "--vectors") == 0) {
            chosen->vectors = 1;
        } else if ((count == NULL && path == NULL) || i + 1 >= argc) {
            fprintf(stderr,
                "usage: %s [--steps N] [--report N] [--load FILE] [--save FILE] [--checkpoint FILE] [--every N] [--vectors]\n",
                argv[0]);
            return 0;
        } else if (path != NULL) {
            *path = argv[++i];
        } else if (!read_count(argv[++i], count)) {
            fprintf(stderr, "%s %s: a whole number of at most twelve digits is needed\n", argv[i - 1], argv[i]);
            return 0;
        }
    }
    if (chosen->every == 0) {
        fprintf(stderr, "--every 0: at least 1 is needed\n");
        return 0;
    }
    return 1;
}

int main(int argc, char **argv)
{
    static gpt net;
    static const int x[] = {20, 15, 0, 2, 5, 0, 15, 18, 0, 14, 15, 20, 0, 20, 15, 0, 2, 5, 0, 20, 8, 1, 20,
        0, 9, 19, 0, 20, 8, 5, 0, 17};
    static const int y[] = {15, 0, 2, 5, 0, 15, 18, 0, 14, 15, 20, 0, 20, 15, 0, 2, 5, 0, 20, 8, 1, 20, 0, 9,
        19, 0, 20, 8, 5, 0, 17, 21};
    struct options chosen = {200, 20, 20, NULL, NULL, NULL, 0};
    if (!read_options(argc, argv, &chosen)) {
        return 2;
    }
    gpt_init(&net, 1);
    const int resumed = chosen.checkpoint != NULL && exists(chosen.checkpoint);
    const char *start = resumed ? chosen.checkpoint : chosen.load;
    if (start != NULL && !load_weights(&net, start)) {
        return 2;
    }
    const long long first = chosen.checkpoint != NULL ? (long long)net.steps_done : 0;
    const long long last = chosen.steps < first ? first : chosen.steps;
    for (long long step = first; step <= last; step++) {
        if (step == last) {
            if (chosen.vectors && last == 0) {
                print_gradients(&net, gpt_gradients(&net, x, y));
            } else if (!chosen.vectors) {
                printf("step %lld  loss %.10g\n", step, (double)gpt_loss(&net, x, y));
            }
            break;
        }
        const real loss = gpt_step(&net, x, y);
        if (isnan(loss)) {
            fprintf(stderr, "step %lld: the loss or a gradient is not finite; the last good weights are kept\n", step);
            save_weights(&net, chosen.checkpoint);
            save_weights(&net, chosen.save);
            return 1;
        }
        if (!chosen.vectors && chosen.report > 0 && step % chosen.report == 0) {
            printf("step %lld  loss %.10g\n", step, (double)loss);
        }
        if (chosen.checkpoint != NULL && net.steps_done % (uint64_t)chosen.every == 0) {
            if (!save_weights(&net, chosen.checkpoint)) {
                return 1;
            }
        }
    }
    if (chosen.vectors) {
        print_parameters(&net);
    }
    const int saved = save_weights(&net, chosen.checkpoint) && save_weights(&net, chosen.save);
    return saved ? 0 : 1;
}
