/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52b5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23
 */
#include "keyword_convolution.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined KEYWORD_CONVOLUTION_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__
#define VECTOR_BYTES 64
#elif defined __AVX__
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef real lanes __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(real)), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(real)))
#else
typedef real lanes;
#define LANES 1
#endif
#define VECTORS (WIDTH / LANES)
#define ROWS (VECTORS <= 4 ? 12 / VECTORS : 2)
#define PARTS(count, most) (((count) + (most) - 1) / (most))
#define EVEN(count, most) (((count) + PARTS(count, most) - 1) / PARTS(count, most))
#define TILE(rows) EVEN(rows, ROWS)
#define GRID_ROWS(rows) EVEN(rows, VECTORS == 1 ? 4 : 2) /* of sums that have columns too */
#define GRID_COLUMNS(columns) EVEN(columns, VECTORS == 1 ? 5 : VECTORS == 2 ? 3 : 1)
#define STRIP(place) (*(lanes *)&(place))
#if defined __clang__
#define UNROLL _Pragma("unroll")
#elif defined __GNUC__
#define UNROLL _Pragma("GCC unroll 16")
#else
#define UNROLL
#endif
#define EACH(index, count) UNROLL for (int index = 0; index < (count); index++)

#ifdef KEYWORD_CONVOLUTION_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef KEYWORD_CONVOLUTION_FLOAT
    const real magic = REAL(0x1.8p23); /* added and taken away, it rounds to whole numbers */
    x = x > 89 ? 89 : x;
    x = x < -104 ? -104 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.693115234375)) - k * REAL(3.1946184945309415e-05);
    const real r2 = r * r, r4 = r2 * r2;
    const real tail = (((REAL(0.5) + REAL(0.16666576989698775) * r)
        + (REAL(0.041666554617204574) + REAL(0.008363179052722578) * r) * r2)
        + REAL(0.0013926183587713494) * r4);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 127) << 23;
    second.bits = (second.bits + 127) << 23;
#else
    const real magic = REAL(0x1.8p52); /* added and taken away, it rounds to whole numbers */
    x = x > 710 ? 710 : x;
    x = x < -746 ? -746 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.6931471804855391)) - k * REAL(7.440617110012397e-11);
    const real r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
    const real tail = ((((REAL(0.5000000000000001) + REAL(0.16666666666666669) * r)
        + (REAL(0.04166666666662413) + REAL(0.008333333333330062) * r) * r2)
        + ((REAL(0.0013888888917213717) + REAL(0.00019841269863053618) * r)
        + (REAL(2.4801521295954376e-05) + REAL(2.7557268459997064e-06) * r) * r2) * r4)
        + (REAL(2.7620088445409746e-07) + REAL(2.510038549551032e-08) * r) * r8);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 1023) << 52;
    second.bits = (second.bits + 1023) << 52;
#endif
    return (1 + (r + r2 * tail)) * first.value * second.value;
}

/* 64 random bits by stream and counter: the SplitMix64 finaliser (Steele, Lea, Flood 2014), applied twice. */
static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static uint64_t random_bits(uint64_t seed, uint64_t stream, uint64_t counter)
{
    const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
    return mix(mix(seed + (stream + 1) * golden) + (counter + 1) * golden);
}

/* A number in [0, 1). */
static real random_uniform(uint64_t seed, uint64_t stream, uint64_t counter)
{
    return (real)(random_bits(seed, stream, counter) >> 40) * REAL(0x1p-24);
}

void keyword_convolution_init(keyword_convolution *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 192; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b1)[i] = 0;
    }
    for (int i = 0; i < 384; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(1.7320508075688772) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b3)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(5.477225575051661) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 4; i++) {
        ((real *)net->b5)[i] = 0;
    }
}

static inline void forward(const keyword_convolution *restrict net, keyword_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    real (*const x_turned)[8][12][16] = (real (*)[8][12][16])(v->memory + 0);
    real (*const z1)[10][32] = (real (*)[10][32])(v->memory + 5632);
    real (*const a1)[10][32] = (real (*)[10][32])(v->memory + 3072);
    real (*const a2)[5][32] = (real (*)[5][32])(v->memory + 11264);
    real (*const z3)[3][32] = (real (*)[3][32])(v->memory + 9728);
    real (*const a3)[3][32] = (real (*)[3][32])(v->memory + 8192);
    real (*const a4)[32] = (real (*)[32])(v->memory + 12544);
    real (*const z5)[32] = (real (*)[32])(v->memory + 8192);
    real *const s5_max = v->memory + 8576;
    real (*const e5_exponent)[32] = (real (*)[32])(v->memory + 8448);
    real (*const e5)[32] = (real (*)[32])(v->memory + 8320);
    real *const s5 = v->memory + 8192;
    /* x_turned[panel, i1, i2, lane] = x[lane + 16 * panel, i1, i2] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i2 = 0; i2 < 12; i2++) {
                for (int lane = 0; lane < 16; lane++) {
                    x_turned[panel][i1][i2][lane] = x[((lane + 16 * panel) * 8 + i1) * 12 + i2];
                }
            }
        }
    }
    /* z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x_turned[n // 16, c, p + u, n % 16]) + b1[o] */
    /* a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0) */
    for (int p = 0; p < 10; p++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int c = 0; c < 8; c++) {
                    for (int u = 0; u < 3; u++) {
                        EACH(row, TILE(8)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->W1[o][c][u]
                                    * STRIP(x_turned[n / 16][c][p + u][lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(8)) {
                    const int o = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z1[o][p][n + lane * LANES]) = sum[row][lane] + net->b1[o];
                    }
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n < 32; n++) {
                a1[o][p][n] = (z1[o][p][n] > 0 ? z1[o][p][n] : 0);
            }
        }
    }
    /* a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u]) */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 5; p++) {
            for (int n = 0; n < 32; n++) {
                real largest = -(real)HUGE_VAL;
                for (int u = 0; u < 2; u++) {
                    const real candidate_largest = a1[c][2 * p + u][n];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                a2[c][p][n] = largest;
            }
        }
    }
    /* z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o] */
    /* a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0) */
    for (int p = 0; p < 3; p++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int c = 0; c < 8; c++) {
                    for (int u = 0; u < 3; u++) {
                        EACH(row, TILE(16)) {
                            const int o = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->W3[o][c][u] * STRIP(a2[c][p + u][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int o = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z3[o][p][n + lane * LANES]) = sum[row][lane] + net->b3[o];
                    }
                }
            }
        }
    }
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n < 32; n++) {
                a3[o][p][n] = (z3[o][p][n] > 0 ? z3[o][p][n] : 0);
            }
        }
    }
    /* a4[n, c] = sum[p: 3](a3[n, c, p]) / 3 */
    for (int c = 0; c < 16; c++) {
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int p = 0; p < 3; p++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(a3[c][p][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(a4[c][n + lane * LANES]) = sum[lane] / REAL(3);
            }
        }
    }
    /* z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j] */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W5[j][k] * STRIP(a4[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z5[j][n + lane * LANES]) = sum[row][lane] + net->b5[j];
                }
            }
        }
    }
    /* s5_max[n] = max[k: 4](z5[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 4; k++) {
            const real candidate_largest = z5[k][n];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        s5_max[n] = largest;
    }
    /* e5_exponent[n, k] = z5[n, k] - s5_max[n] */
    /* e5[n, k] = exp(e5_exponent[n, k]) */
    for (int k = 0; k < 4; k++) {
        for (int n = 0; n < 32; n++) {
            e5_exponent[k][n] = z5[k][n] - s5_max[n];
            e5[k][n] = quick_exp(e5_exponent[k][n]);
        }
    }
    /* s5[n] = sum[k: 4](e5[n, k]) */
    for (int n = 0; n < 32; n += WIDTH) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int k = 0; k < 4; k++) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(e5[k][n + lane * LANES]);
            }
        }
        EACH(lane, VECTORS) {
            STRIP(s5[n + lane * LANES]) = sum[lane];
        }
    }
    /* loss = sum[n: 32](-(e5_exponent[n, y[n]] - log(s5[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(e5_exponent[y[n]][n] - log(s5[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const keyword_convolution *restrict net, keyword_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    (void)x;
    real (*const x_turned)[8][12][16] = (real (*)[8][12][16])(v->memory + 0);
    real (*const z1)[10][32] = (real (*)[10][32])(v->memory + 5632);
    real (*const a1)[10][32] = (real (*)[10][32])(v->memory + 3072);
    real (*const a2)[5][32] = (real (*)[5][32])(v->memory + 11264);
    real (*const z3)[3][32] = (real (*)[3][32])(v->memory + 9728);
    real (*const a4)[32] = (real (*)[32])(v->memory + 12544);
    real (*const e5)[32] = (real (*)[32])(v->memory + 8320);
    real *const s5 = v->memory + 8192;
    real (*const a5)[4] = (real (*)[4])(v->memory + 13056);
    int (*const a2_argmax)[5][32] = (int (*)[5][32])(v->places + 0);
    real (*const delta_z5)[32] = (real (*)[32])(v->memory + 13184); /* adjoint of z5 */
    real (*const scaled_a4)[32] = (real (*)[32])(v->memory + 3072);
    real (*const delta_z3)[3][32] = (real (*)[3][32])(v->memory + 8192); /* adjoint of z3 */
    real (*const delta_a2)[5][32] = (real (*)[5][32])(v->memory + 9728); /* adjoint of a2 */
    real (*const delta_z1)[10][32] = (real (*)[10][32])(v->memory + 3072); /* adjoint of z1 */
    real (*const grad_W1)[8][3] = (real (*)[8][3])(v->memory + 5632); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 1920; /* adjoint of b1 */
    real (*const delta_z3_turned)[32][16] = (real (*)[32][16])(v->memory + 0);
    real (*const grad_W3)[8][3] = (real (*)[8][3])(v->memory + 1536); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 576; /* adjoint of b3 */
    real (*const a4_turned)[16] = (real (*)[16])(v->memory + 0);
    real (*const grad_W5)[16] = (real (*)[16])(v->memory + 512); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 0; /* adjoint of b5 */
    /* a5[n, k] = e5[n, k] / s5[n] */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 4; k++) {
            a5[n][k] = e5[k][n] / s5[n];
        }
    }
    /* a2_argmax[n, c, p] = argmax[u: 2](a1[n, c, 2 * p + u]) */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 5; p++) {
            for (int n = 0; n < 32; n++) {
                real largest = -(real)HUGE_VAL;
                int place = 0;
                for (int u = 0; u < 2; u++) {
                    const real candidate_largest = a1[c][2 * p + u][n];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                        place = u;
                    }
                }
                a2_argmax[c][p][n] = place;
            }
        }
    }
    /* delta_z5[n, j] = (a5[n, j] - where(y[n] == j, 1, 0)) / 32 */
    for (int j = 0; j < 4; j++) {
        for (int n = 0; n < 32; n++) {
            delta_z5[j][n] = (a5[n][j] - (y[n] == j ? 1 : 0)) / 32;
        }
    }
    /* scaled_a4[n, c] = sum[j: 4](W5[j, c] * delta_z5[n, j]) / 3 */
    for (int first = 0; first < 16; first += TILE(16)) {
        const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(16)][VECTORS];
            EACH(row, TILE(16)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int j = 0; j < 4; j++) {
                EACH(row, TILE(16)) {
                    const int c = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W5[j][c] * STRIP(delta_z5[j][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(16)) {
                const int c = top + row;
                EACH(lane, VECTORS) {
                    STRIP(scaled_a4[c][n + lane * LANES]) = sum[row][lane] / REAL(3);
                }
            }
        }
    }
    /* delta_z3[n, o, p] = scaled_a4[n, o] * where(z3[n, o, p] > 0, 1, 0) */
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n < 32; n++) {
                delta_z3[o][p][n] = scaled_a4[o][n] * (z3[o][p][n] > 0 ? 1 : 0);
            }
        }
    }
    /* delta_a2[n, c, p] = sum[o: 16, u: 3](where(p - u >= 0 and p - u < 3, W3[o, c, u] *
       delta_z3[n, o, p - u], 0)) */
    for (int p = 0; p < 5; p++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int n = 0; n < 32; n += WIDTH) {
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int o = 0; o < 16; o++) {
                    for (int u = 0; u < 3; u++) {
                        if (p - u >= 0 && p - u < 3) {
                            EACH(row, TILE(8)) {
                                const int c = top + row;
                                EACH(lane, VECTORS) {
                                    sum[row][lane] += net->W3[o][c][u]
                                        * STRIP(delta_z3[o][p - u][n + lane * LANES]);
                                }
                            }
                        }
                    }
                }
                EACH(row, TILE(8)) {
                    const int c = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_a2[c][p][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* delta_z1[n, o, p] = delta_a2[n, o, p // 2] * where(a2_argmax[n, o, p // 2] == p % 2, 1, 0)
       * where(z1[n, o, p] > 0, 1, 0) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n < 32; n++) {
                delta_z1[o][p][n] = delta_a2[o][p / 2][n] * (a2_argmax[o][p / 2][n] == p % 2 ? 1 : 0)
                    * (z1[o][p][n] > 0 ? 1 : 0);
            }
        }
    }
    /* grad_W1[o, c, u] = sum[n: 32, p: 10](delta_z1[n, o, p] * x_turned[n // 16, c, p + u, n %
       16]) */
    for (int u = 0; u < 3; u++) {
        for (int first_column = 0; first_column < 8; first_column += GRID_COLUMNS(8)) {
            const int left = first_column + GRID_COLUMNS(8) <= 8 ? first_column : 8 - GRID_COLUMNS(8);
            for (int first = 0; first < 8; first += GRID_ROWS(8)) {
                const int top = first + GRID_ROWS(8) <= 8 ? first : 8 - GRID_ROWS(8);
                lanes sum[GRID_COLUMNS(8)][GRID_ROWS(8)][VECTORS];
                EACH(column, GRID_COLUMNS(8)) EACH(row, GRID_ROWS(8)) EACH(lane, VECTORS) {
                    sum[column][row][lane] = (lanes){0};
                }
                for (int p = 0; p < 10; p++) {
                    for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                        EACH(column, GRID_COLUMNS(8)) {
                            const int c = left + column;
                            EACH(row, GRID_ROWS(8)) {
                                const int o = top + row;
                                EACH(lane, VECTORS) {
                                    sum[column][row][lane] += STRIP(delta_z1[o][p][n + lane * LANES])
                                        * STRIP(x_turned[n / 16][c][p + u][lane * LANES]);
                                }
                            }
                        }
                    }
                }
                for (int column = 0; column < GRID_COLUMNS(8); column++) {
                    const int c = left + column;
                    for (int row = 0; row < GRID_ROWS(8); row++) {
                        const int o = top + row;
                        real total = 0;
                        for (int element = 0; element < WIDTH; element++) {
                            total += ((const real *)sum[column][row])[element];
                        }
                        grad_W1[o][c][u] = total;
                    }
                }
            }
        }
    }
    /* grad_b1[o] = sum[n: 32, p: 10](delta_z1[n, o, p]) */
    for (int o = 0; o < 8; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 10; p++) {
            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z1[o][p][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b1[o] = total;
        }
    }
    /* delta_z3_turned[i0, i1, i2] = delta_z3[i0, i1, i2] */
    for (int i2 = 0; i2 < 3; i2++) {
        for (int i0 = 0; i0 < 32; i0++) {
            for (int i1 = 0; i1 < 16; i1++) {
                delta_z3_turned[i2][i0][i1] = delta_z3[i1][i2][i0];
            }
        }
    }
    /* grad_W3[o, c, u] = sum[n: 32, p: 3](a2[n, c, p + u] * delta_z3_turned[n, o, p]) */
    for (int u = 0; u < 3; u++) {
        for (int first = 0; first < 8; first += TILE(8)) {
            const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
            for (int o = 0; o < 16; o += WIDTH) {
                lanes sum[TILE(8)][VECTORS];
                EACH(row, TILE(8)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int p = 0; p < 3; p++) {
                    for (int n = 0; n < 32; n++) {
                        EACH(row, TILE(8)) {
                            const int c = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += a2[c][p + u][n]
                                    * STRIP(delta_z3_turned[p][n][o + lane * LANES]);
                            }
                        }
                    }
                }
                for (int row = 0; row < TILE(8); row++) {
                    const int c = top + row;
                    for (int element = 0; element < WIDTH; element++) {
                        const int o_element = o + element;
                        grad_W3[o_element][c][u] = ((const real *)sum[row])[element];
                    }
                }
            }
        }
    }
    /* grad_b3[o] = sum[n: 32, p: 3](delta_z3[n, o, p]) */
    for (int o = 0; o < 16; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 3; p++) {
            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[o][p][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b3[o] = total;
        }
    }
    /* a4_turned[i0, i1] = a4[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 16; i1++) {
            a4_turned[i0][i1] = a4[i1][i0];
        }
    }
    /* grad_W5[j, k] = sum[n: 32](a4_turned[n, k] * delta_z5[n, j]) */
    for (int first = 0; first < 4; first += TILE(4)) {
        const int top = first + TILE(4) <= 4 ? first : 4 - TILE(4);
        for (int k = 0; k < 16; k += WIDTH) {
            lanes sum[TILE(4)][VECTORS];
            EACH(row, TILE(4)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(4)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a4_turned[n][k + lane * LANES]) * delta_z5[j][n];
                    }
                }
            }
            EACH(row, TILE(4)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W5[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_b5[j] = sum[n: 32](delta_z5[n, j]) */
    for (int j = 0; j < 4; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z5[j][n + lane * LANES]);
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b5[j] = total;
        }
    }
}

/* Whether all values are finite: zero times each adds up to zero then, and to nothing at all otherwise. */
static int all_finite(const real *values, int count)
{
    lanes sum[VECTORS];
    real total = 0;
    int i = 0;
    EACH(lane, VECTORS) sum[lane] = (lanes){0};
    for (; i + WIDTH <= count; i += WIDTH) {
        EACH(lane, VECTORS) sum[lane] += REAL(0) * STRIP(values[i + lane * LANES]);
    }
    for (; i < count; i++) {
        total += 0 * values[i];
    }
    for (int element = 0; element < WIDTH; element++) {
        total += ((const real *)sum)[element];
    }
    return isfinite(total);
}

static inline int finite_gradients(const keyword_convolution_values *v)
{
    return all_finite(v->memory + 5632, 192)
        && all_finite(v->memory + 1920, 8)
        && all_finite(v->memory + 1536, 384)
        && all_finite(v->memory + 576, 16)
        && all_finite(v->memory + 512, 64)
        && all_finite(v->memory + 0, 4);
}

static inline void update(keyword_convolution *restrict net, keyword_convolution_values *restrict v)
{
    real (*const grad_W1)[8][3] = (real (*)[8][3])(v->memory + 5632); /* adjoint of W1 */
    real *const grad_b1 = v->memory + 1920; /* adjoint of b1 */
    real (*const grad_W3)[8][3] = (real (*)[8][3])(v->memory + 1536); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 576; /* adjoint of b3 */
    real (*const grad_W5)[16] = (real (*)[16])(v->memory + 512); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 0; /* adjoint of b5 */
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* W1_first_moment_next[o, c, u] = grad_W1[o, c, u] * (1 - beta1) + beta1 *
       W1_first_moment[o, c, u] */
    /* W1_second_moment_next[o, c, u] = grad_W1[o, c, u] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[o, c, u] */
    /* W1_next[o, c, u] = W1[o, c, u] - step_size * W1_first_moment_next[o, c, u] / (scale *
       sqrt(W1_second_moment_next[o, c, u]) + epsilon) */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                net->W1_first_moment[o][c][u] = grad_W1[o][c][u] * (1 - net->beta1)
                    + net->beta1 * net->W1_first_moment[o][c][u];
                net->W1_second_moment[o][c][u] = grad_W1[o][c][u] * grad_W1[o][c][u] * (1 - net->beta2)
                    + net->beta2 * net->W1_second_moment[o][c][u];
                net->W1[o][c][u] -= v->step_size * net->W1_first_moment[o][c][u]
                    / (v->scale * sqrt(net->W1_second_moment[o][c][u]) + net->epsilon);
            }
        }
    }
    /* b1_first_moment_next[o] = grad_b1[o] * (1 - beta1) + beta1 * b1_first_moment[o] */
    /* b1_second_moment_next[o] = grad_b1[o] ** 2 * (1 - beta2) + beta2 * b1_second_moment[o] */
    /* b1_next[o] = b1[o] - step_size * b1_first_moment_next[o] / (scale *
       sqrt(b1_second_moment_next[o]) + epsilon) */
    for (int o = 0; o < 8; o++) {
        net->b1_first_moment[o] = grad_b1[o] * (1 - net->beta1) + net->beta1 * net->b1_first_moment[o];
        net->b1_second_moment[o] = grad_b1[o] * grad_b1[o] * (1 - net->beta2)
            + net->beta2 * net->b1_second_moment[o];
        net->b1[o] -= v->step_size * net->b1_first_moment[o]
            / (v->scale * sqrt(net->b1_second_moment[o]) + net->epsilon);
    }
    /* W3_first_moment_next[o, c, u] = grad_W3[o, c, u] * (1 - beta1) + beta1 *
       W3_first_moment[o, c, u] */
    /* W3_second_moment_next[o, c, u] = grad_W3[o, c, u] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[o, c, u] */
    /* W3_next[o, c, u] = W3[o, c, u] - step_size * W3_first_moment_next[o, c, u] / (scale *
       sqrt(W3_second_moment_next[o, c, u]) + epsilon) */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                net->W3_first_moment[o][c][u] = grad_W3[o][c][u] * (1 - net->beta1)
                    + net->beta1 * net->W3_first_moment[o][c][u];
                net->W3_second_moment[o][c][u] = grad_W3[o][c][u] * grad_W3[o][c][u] * (1 - net->beta2)
                    + net->beta2 * net->W3_second_moment[o][c][u];
                net->W3[o][c][u] -= v->step_size * net->W3_first_moment[o][c][u]
                    / (v->scale * sqrt(net->W3_second_moment[o][c][u]) + net->epsilon);
            }
        }
    }
    /* b3_first_moment_next[o] = grad_b3[o] * (1 - beta1) + beta1 * b3_first_moment[o] */
    /* b3_second_moment_next[o] = grad_b3[o] ** 2 * (1 - beta2) + beta2 * b3_second_moment[o] */
    /* b3_next[o] = b3[o] - step_size * b3_first_moment_next[o] / (scale *
       sqrt(b3_second_moment_next[o]) + epsilon) */
    for (int o = 0; o < 16; o++) {
        net->b3_first_moment[o] = grad_b3[o] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[o];
        net->b3_second_moment[o] = grad_b3[o] * grad_b3[o] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[o];
        net->b3[o] -= v->step_size * net->b3_first_moment[o]
            / (v->scale * sqrt(net->b3_second_moment[o]) + net->epsilon);
    }
    /* W5_first_moment_next[j, k] = grad_W5[j, k] * (1 - beta1) + beta1 * W5_first_moment[j, k] */
    /* W5_second_moment_next[j, k] = grad_W5[j, k] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[j, k] */
    /* W5_next[j, k] = W5[j, k] - step_size * W5_first_moment_next[j, k] / (scale *
       sqrt(W5_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        for (int k = 0; k < 16; k++) {
            net->W5_first_moment[j][k] = grad_W5[j][k] * (1 - net->beta1)
                + net->beta1 * net->W5_first_moment[j][k];
            net->W5_second_moment[j][k] = grad_W5[j][k] * grad_W5[j][k] * (1 - net->beta2)
                + net->beta2 * net->W5_second_moment[j][k];
            net->W5[j][k] -= v->step_size * net->W5_first_moment[j][k]
                / (v->scale * sqrt(net->W5_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b5_first_moment_next[j] = grad_b5[j] * (1 - beta1) + beta1 * b5_first_moment[j] */
    /* b5_second_moment_next[j] = grad_b5[j] ** 2 * (1 - beta2) + beta2 * b5_second_moment[j] */
    /* b5_next[j] = b5[j] - step_size * b5_first_moment_next[j] / (scale *
       sqrt(b5_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 4; j++) {
        net->b5_first_moment[j] = grad_b5[j] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[j];
        net->b5_second_moment[j] = grad_b5[j] * grad_b5[j] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[j];
        net->b5[j] -= v->step_size * net->b5_first_moment[j]
            / (v->scale * sqrt(net->b5_second_moment[j]) + net->epsilon);
    }
    net->steps_done++;
}

real keyword_convolution_loss(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real keyword_convolution_gradients(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(keyword_convolution *restrict net, const real *restrict x, const int *restrict y)
{
    keyword_convolution_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real keyword_convolution_step(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    return train(net, x, y);
}

real keyword_convolution_steps(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void keyword_convolution_predict(keyword_convolution *net, const real *x, int count, real *predicted_a5)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[8][10] = (real (*)[8][10])(net->values.memory + 80);
        real (*const a1)[8][10] = (real (*)[8][10])(net->values.memory + 0);
        real (*const a2)[8][5] = (real (*)[8][5])(net->values.memory + 80);
        real (*const z3)[16][3] = (real (*)[16][3])(net->values.memory + 128);
        real (*const a3)[16][3] = (real (*)[16][3])(net->values.memory + 0);
        real (*const a4)[16] = (real (*)[16])(net->values.memory + 48);
        real (*const z5)[4] = (real (*)[4])(net->values.memory + 0);
        real *const s5_max = net->values.memory + 16;
        real (*const e5)[4] = (real (*)[4])(net->values.memory + 32);
        real *const s5 = net->values.memory + 0;
        real (*const a5)[4] = (real (*)[4])(net->values.memory + 16);
        /* z1[n, o, p] = sum[c: 8, u: 3](W1[o, c, u] * x[n, c, p + u]) + b1[o] */
        /* a1[n, o, p] = where(z1[n, o, p] > 0, z1[n, o, p], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 10; p++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            sum1 += net->W1[o][c][u] * x[(n * 8 + c) * 12 + p + u];
                        }
                    }
                    z1[n][o][p] = sum1 + net->b1[o];
                    a1[n][o][p] = (z1[n][o][p] > 0 ? z1[n][o][p] : 0);
                }
            }
        }
        /* a2[n, c, p] = max[u: 2](a1[n, c, 2 * p + u]) */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 8; c++) {
                for (int p = 0; p < 5; p++) {
                    real largest = -(real)HUGE_VAL;
                    for (int u = 0; u < 2; u++) {
                        const real candidate_largest = a1[n][c][2 * p + u];
                        if (candidate_largest > largest) {
                            largest = candidate_largest;
                        }
                    }
                    a2[n][c][p] = largest;
                }
            }
        }
        /* z3[n, o, p] = sum[c: 8, u: 3](W3[o, c, u] * a2[n, c, p + u]) + b3[o] */
        /* a3[n, o, p] = where(z3[n, o, p] > 0, z3[n, o, p], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 3; p++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            sum1 += net->W3[o][c][u] * a2[n][c][p + u];
                        }
                    }
                    z3[n][o][p] = sum1 + net->b3[o];
                    a3[n][o][p] = (z3[n][o][p] > 0 ? z3[n][o][p] : 0);
                }
            }
        }
        /* a4[n, c] = sum[p: 3](a3[n, c, p]) / 3 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                real sum = 0;
                for (int p = 0; p < 3; p++) {
                    sum += a3[n][c][p];
                }
                a4[n][c] = sum / 3;
            }
        }
        /* z5[n, j] = sum[k: 16](W5[j, k] * a4[n, k]) + b5[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 4; j++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += net->W5[j][k] * a4[n][k];
                }
                z5[n][j] = sum + net->b5[j];
            }
        }
        /* s5_max[n] = max[k: 4](z5[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 4; k++) {
                const real candidate_largest = z5[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s5_max[n] = largest;
        }
        /* e5[n, k] = exp(z5[n, k] - s5_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 4; k++) {
                e5[n][k] = exp(z5[n][k] - s5_max[n]);
            }
        }
        /* s5[n] = sum[k: 4](e5[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += e5[n][k];
            }
            s5[n] = sum;
        }
        /* a5[n, k] = e5[n, k] / s5[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 4; k++) {
                a5[n][k] = e5[n][k] / s5[n];
            }
        }
        memcpy(predicted_a5, net->values.memory + 16, 4 * sizeof(real));
        predicted_a5 += 4;
        x += 96;
    }
}

void keyword_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
{
    for (int i = 0; i < count; i++) {
        order[i] = i;
    }
    for (int last = count - 1; last > 0; last--) { /* Fisher and Yates */
        const int other = (int)(random_bits(seed, UINT64_C(1048576) + epoch,
            (uint64_t)last) % (uint64_t)(last + 1));
        const int kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
}

/* The header of a weight file, in pieces. */
#ifdef KEYWORD_CONVOLUTION_FLOAT
enum { FILE_HEADER_LENGTH = 1680 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"keyword-convolution\",\"hash\":\"52b",
    "5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23\"},\"W1\":{\"dtype\":\"F32\"",
    ",\"shape\":[8,8,3],\"data_offsets\":[0,768]},\"b1\":{\"dtype\":\"F32\",\"shape\":[8],\"dat",
    "a_offsets\":[768,800]},\"W3\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[800,",
    "2336]},\"b3\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[2336,2400]},\"W5\":{\"dt",
    "ype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[2400,2656]},\"b5\":{\"dtype\":\"F32\",\"s",
    "hape\":[4],\"data_offsets\":[2656,2672]},\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"",
    "data_offsets\":[2672,2676]},\"correction2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets",
    "\":[2676,2680]},\"W1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,8,3],\"data_offsets\":",
    "[2680,3448]},\"W1_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,8,3],\"data_offsets\":[3",
    "448,4216]},\"b1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[4216,424",
    "8]},\"b1_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[4248,4280]},\"",
    "W3_first_moment\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[4280,5816]},\"W3",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[16,8,3],\"data_offsets\":[5816,7352]},\"b3_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[7352,7416]},\"b3_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[7416,7480]},\"W5_first_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[7480,7736]},\"W5_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[4,16],\"data_offsets\":[7736,7992]},\"b5_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[7992,8008]},\"b5_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[4],\"data_offsets\":[8008,8024]},\"steps_done\":{\"dtype\":\"U64\",\"s",
    "hape\":[],\"data_offsets\":[8024,8032]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_of",
    "fsets\":[8032,8040]}} "
};
#else
enum { FILE_HEADER_LENGTH = 1704 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"keyword-convolution\",\"hash\":\"52b",
    "5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23\"},\"W1\":{\"dtype\":\"F64\"",
    ",\"shape\":[8,8,3],\"data_offsets\":[0,1536]},\"b1\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[1536,1600]},\"W3\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[1",
    "600,4672]},\"b3\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[4672,4800]},\"W5\":{",
    "\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[4800,5312]},\"b5\":{\"dtype\":\"F64\"",
    ",\"shape\":[4],\"data_offsets\":[5312,5344]},\"correction1\":{\"dtype\":\"F64\",\"shape\":",
    "[],\"data_offsets\":[5344,5352]},\"correction2\":{\"dtype\":\"F64\",\"shape\":[],\"data_of",
    "fsets\":[5352,5360]},\"W1_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,8,3],\"data_offse",
    "ts\":[5360,6896]},\"W1_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,8,3],\"data_offsets",
    "\":[6896,8432]},\"b1_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[843",
    "2,8496]},\"b1_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[8496,8560",
    "]},\"W3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[8560,11632]",
    "},\"W3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,3],\"data_offsets\":[11632,14704",
    "]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[14704,14832]},\"",
    "b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[14832,14960]},\"W5_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[14960,15472]},\"W5_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[4,16],\"data_offsets\":[15472,15984]},\"b5_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[15984,16016]},\"b5_second_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[4],\"data_offsets\":[16016,16048]},\"steps_done\":{\"",
    "dtype\":\"U64\",\"shape\":[],\"data_offsets\":[16048,16056]},\"seed\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[16056,16064]}}  "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

#define MOST_STEPS UINT64_C(1099511627776) /* so that no stream of random numbers is used twice */

/* The header's length, low byte first. */
static void header_length(unsigned char bytes[8])
{
    uint64_t length = FILE_HEADER_LENGTH;
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(length & 255u);
        length >>= 8;
    }
}

const char *keyword_convolution_save(const keyword_convolution *net, const char *path)
{
    char beside[4096];
    unsigned char length[8] = {0};
    const size_t characters = strlen(path);
    if (characters > sizeof beside - sizeof ".part") {
        return "the path is too long";
    }
    memcpy(beside, path, characters);
    memcpy(beside + characters, ".part", sizeof ".part");
    FILE *file = fopen(beside, "wb");
    if (file == NULL) {
        return "the file cannot be opened for writing";
    }
    header_length(length);
    int good = fwrite(length, 1, 8, file) == 8;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        good = fputs(file_header[i], file) >= 0;
    }
    good = good && fwrite(&net->W1, sizeof net->W1, 1, file) == 1;
    good = good && fwrite(&net->b1, sizeof net->b1, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->b5, sizeof net->b5, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
    good = good && fwrite(&net->W1_first_moment, sizeof net->W1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W1_second_moment, sizeof net->W1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_first_moment, sizeof net->b1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b1_second_moment, sizeof net->b1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_first_moment, sizeof net->W5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_second_moment, sizeof net->W5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_first_moment, sizeof net->b5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_second_moment, sizeof net->b5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->steps_done, sizeof net->steps_done, 1, file) == 1;
    good = good && fwrite(&net->seed, sizeof net->seed, 1, file) == 1;
    good = fclose(file) == 0 && good;
    if (!good || rename(beside, path) != 0) {
        remove(beside);
        return "the file cannot be written";
    }
    return NULL;
}

/* Reads one array: into target, or only to see that all values are there and finite. */
static int read_values(FILE *file, real *target, int count)
{
    for (int i = 0; i < count; i++) {
        real value = 0;
        if (fread(&value, sizeof value, 1, file) != 1 || !isfinite(value)) {
            return 0;
        }
        if (target != NULL) {
            target[i] = value;
        }
    }
    return 1;
}

const char *keyword_convolution_load(keyword_convolution *net, const char *path)
{
    unsigned char expected[8] = {0};
    unsigned char length[8] = {0};
    uint64_t steps = 0, seed = 0;
    const char *wrong = NULL;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return "the file cannot be opened";
    }
    header_length(expected);
    int good = fread(length, 1, 8, file) == 8 && memcmp(length, expected, 8) == 0;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        for (const char *next = file_header[i]; good && *next != '\0'; next++) {
            good = fgetc(file) == (unsigned char)*next;
        }
    }
    if (!good) {
        fclose(file);
        return "the file does not hold weights of this network";
    }
    const long start = ftell(file);
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 192);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 4);
    good = good && read_values(file, NULL, 4);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 192);
        good = good && read_values(file, (real *)net->b1, 8);
        good = good && read_values(file, (real *)net->W3, 384);
        good = good && read_values(file, (real *)net->b3, 16);
        good = good && read_values(file, (real *)net->W5, 64);
        good = good && read_values(file, (real *)net->b5, 4);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 192);
        good = good && read_values(file, (real *)net->W1_second_moment, 192);
        good = good && read_values(file, (real *)net->b1_first_moment, 8);
        good = good && read_values(file, (real *)net->b1_second_moment, 8);
        good = good && read_values(file, (real *)net->W3_first_moment, 384);
        good = good && read_values(file, (real *)net->W3_second_moment, 384);
        good = good && read_values(file, (real *)net->b3_first_moment, 16);
        good = good && read_values(file, (real *)net->b3_second_moment, 16);
        good = good && read_values(file, (real *)net->W5_first_moment, 64);
        good = good && read_values(file, (real *)net->W5_second_moment, 64);
        good = good && read_values(file, (real *)net->b5_first_moment, 4);
        good = good && read_values(file, (real *)net->b5_second_moment, 4);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
