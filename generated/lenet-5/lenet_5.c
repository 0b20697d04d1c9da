/*
 * LeNet-5 on handwritten digits.
 * Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
 * Hash of the mathematics: 2da8850c1a5e65d15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15
 */
#include "lenet_5.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

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

void lenet_5_init(lenet_5 *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.02);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 150; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W2)[i] = REAL(6.48074069840786) * (2 * u - 1) / 35;
    }
    for (int i = 0; i < 6; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 2400; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->W4)[i] = REAL(5.744562646538029) * (2 * u - 1) / 55;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 48000; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->W6)[i] = REAL(7.14142842854285) * (2 * u - 1) / 170;
    }
    for (int i = 0; i < 120; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 10080; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W8)[i] = REAL(5.830951894845301) * (2 * u - 1) / 34;
    }
    for (int i = 0; i < 84; i++) {
        ((real *)net->b8)[i] = 0;
    }
    for (int i = 0; i < 840; i++) {
        const real u = random_uniform(seed, 8, (uint64_t)i);
        ((real *)net->W9)[i] = REAL(11.874342087037917) * (2 * u - 1) / 47;
    }
    for (int i = 0; i < 10; i++) {
        ((real *)net->b9)[i] = 0;
    }
}

static inline void forward(const lenet_5 *restrict net, lenet_5_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    /* a1[n, c, p, q] = x[n, c, p // 4, q // 4] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 1; c++) {
            for (int p = 0; p < 32; p++) {
                for (int q = 0; q < 32; q++) {
                    v->a1[n][c][p][q] = x[((n * 1 + c) * 8 + p / 4) * 8 + q / 4];
                }
            }
        }
    }
    /* z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) + b2[o] */
    /* a2[n, o, p, q] = tanh(z2[n, o, p, q]) */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 6; o++) {
            for (int p = 0; p < 28; p++) {
                for (int q = 0; q < 28; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 1; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                sum1 += net->W2[o][c][u][v_] * v->a1[n][c][p + u][q + v_];
                            }
                        }
                    }
                    v->z2[n][o][p][q] = sum1 + net->b2[o];
                    v->a2[n][o][p][q] = tanh(v->z2[n][o][p][q]);
                }
            }
        }
    }
    /* a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4 */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 6; c++) {
            for (int p = 0; p < 14; p++) {
                for (int q = 0; q < 14; q++) {
                    real sum = 0;
                    for (int u = 0; u < 2; u++) {
                        for (int v_ = 0; v_ < 2; v_++) {
                            sum += v->a2[n][c][2 * p + u][2 * q + v_];
                        }
                    }
                    v->a3[n][c][p][q] = sum / 4;
                }
            }
        }
    }
    /* z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) + b4[o] */
    /* a4[n, o, p, q] = tanh(z4[n, o, p, q]) */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 16; o++) {
            for (int p = 0; p < 10; p++) {
                for (int q = 0; q < 10; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 6; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                sum1 += net->W4[o][c][u][v_] * v->a3[n][c][p + u][q + v_];
                            }
                        }
                    }
                    v->z4[n][o][p][q] = sum1 + net->b4[o];
                    v->a4[n][o][p][q] = tanh(v->z4[n][o][p][q]);
                }
            }
        }
    }
    /* a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4 */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 16; c++) {
            for (int p = 0; p < 5; p++) {
                for (int q = 0; q < 5; q++) {
                    real sum = 0;
                    for (int u = 0; u < 2; u++) {
                        for (int v_ = 0; v_ < 2; v_++) {
                            sum += v->a4[n][c][2 * p + u][2 * q + v_];
                        }
                    }
                    v->a5[n][c][p][q] = sum / 4;
                }
            }
        }
    }
    /* z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) + b6[o] */
    /* a6[n, o, p, q] = tanh(z6[n, o, p, q]) */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 120; o++) {
            for (int p = 0; p < 1; p++) {
                for (int q = 0; q < 1; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 16; c++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                sum1 += net->W6[o][c][u][v_] * v->a5[n][c][p + u][q + v_];
                            }
                        }
                    }
                    v->z6[n][o][p][q] = sum1 + net->b6[o];
                    v->a6[n][o][p][q] = tanh(v->z6[n][o][p][q]);
                }
            }
        }
    }
    /* a7[n, i] = a6[n, i, 0, 0] */
    for (int n = 0; n < 32; n++) {
        for (int i = 0; i < 120; i++) {
            v->a7[n][i] = v->a6[n][i][0][0];
        }
    }
    /* z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j] */
    /* a8[n, j] = tanh(z8[n, j]) */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 84; j++) {
            real sum1 = 0;
            for (int k = 0; k < 120; k++) {
                sum1 += net->W8[j][k] * v->a7[n][k];
            }
            v->z8[n][j] = sum1 + net->b8[j];
            v->a8[n][j] = tanh(v->z8[n][j]);
        }
    }
    /* z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j] */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 10; j++) {
            real sum = 0;
            for (int k = 0; k < 84; k++) {
                sum += net->W9[j][k] * v->a8[n][k];
            }
            v->z9[n][j] = sum + net->b9[j];
        }
    }
    /* s9_max[n] = max[k: 10](z9[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = v->z9[n][k];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        v->s9_max[n] = largest;
    }
    /* e9[n, k] = exp(z9[n, k] - s9_max[n]) */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->e9[n][k] = exp(v->z9[n][k] - v->s9_max[n]);
        }
    }
    /* s9[n] = sum[k: 10](e9[n, k]) */
    for (int n = 0; n < 32; n++) {
        real sum = 0;
        for (int k = 0; k < 10; k++) {
            sum += v->e9[n][k];
        }
        v->s9[n] = sum;
    }
    /* loss = sum[n: 32](-(z9[n, y[n]] - s9_max[n] - log(s9[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(v->z9[n][y[n]] - v->s9_max[n] - log(v->s9[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const lenet_5 *restrict net, lenet_5_values *restrict v, const real *restrict x,
    const int *restrict y)
{
    (void)x;
    /* a9[n, k] = e9[n, k] / s9[n] */
    /* delta_z9[n, k] = (a9[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->a9[n][k] = v->e9[n][k] / v->s9[n];
            v->delta_z9[n][k] = (v->a9[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* delta_z8[n, j] = (1 - a8[n, j] ** 2) * sum[k: 10](W9[k, j] * delta_z9[n, k]) */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 84; j++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += net->W9[k][j] * v->delta_z9[n][k];
            }
            v->delta_z8[n][j] = (1 - v->a8[n][j] * v->a8[n][j]) * sum;
        }
    }
    /* delta_z6[n, o, p, q] = (1 - a6[n, o, p, q] ** 2) * sum[j: 84](W8[j, o] * delta_z8[n, j]) */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 120; o++) {
            real sum2 = 0;
            for (int j = 0; j < 84; j++) {
                sum2 += net->W8[j][o] * v->delta_z8[n][j];
            }
            for (int p = 0; p < 1; p++) {
                for (int q = 0; q < 1; q++) {
                    v->delta_z6[n][o][p][q] = (1 - v->a6[n][o][p][q] * v->a6[n][o][p][q]) * sum2;
                }
            }
        }
    }
    /* delta_a5[n, c, p, q] = sum[o: 120](W6[o, c, p, q] * delta_z6[n, o, 0, 0]) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 16; c++) {
            for (int p = 0; p < 5; p++) {
                for (int q = 0; q < 5; q++) {
                    real sum = 0;
                    for (int o = 0; o < 120; o++) {
                        sum += net->W6[o][c][p][q] * v->delta_z6[n][o][0][0];
                    }
                    v->delta_a5[n][c][p][q] = sum;
                }
            }
        }
    }
    /* delta_z4[n, o, p, q] = delta_a5[n, o, p // 2, q // 2] * (1 - a4[n, o, p, q] ** 2) / 4 */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 16; o++) {
            for (int p = 0; p < 10; p++) {
                for (int q = 0; q < 10; q++) {
                    v->delta_z4[n][o][p][q] = v->delta_a5[n][o][p / 2][q / 2]
                        * (1 - v->a4[n][o][p][q] * v->a4[n][o][p][q]) / 4;
                }
            }
        }
    }
    /* delta_a3[n, c, p, q] = sum[o: 16, u: 5, v: 5](where(p - u >= 0 and q - v >= 0 and p - u <
       10 and q - v < 10, W4[o, c, u, v] * delta_z4[n, o, p - u, q - v], 0)) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 6; c++) {
            for (int p = 0; p < 14; p++) {
                for (int q = 0; q < 14; q++) {
                    real sum = 0;
                    for (int o = 0; o < 16; o++) {
                        for (int u = 0; u < 5; u++) {
                            for (int v_ = 0; v_ < 5; v_++) {
                                sum += (p - u >= 0 && q - v_ >= 0 && p - u < 10 && q - v_ < 10
                                    ? net->W4[o][c][u][v_] * v->delta_z4[n][o][p - u][q - v_] : 0);
                            }
                        }
                    }
                    v->delta_a3[n][c][p][q] = sum;
                }
            }
        }
    }
    /* delta_z2[n, o, p, q] = delta_a3[n, o, p // 2, q // 2] * (1 - a2[n, o, p, q] ** 2) / 4 */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 6; o++) {
            for (int p = 0; p < 28; p++) {
                for (int q = 0; q < 28; q++) {
                    v->delta_z2[n][o][p][q] = v->delta_a3[n][o][p / 2][q / 2]
                        * (1 - v->a2[n][o][p][q] * v->a2[n][o][p][q]) / 4;
                }
            }
        }
    }
    /* grad_W2[o, c, u, v] = sum[n: 32, p: 28, q: 28](a1[n, c, p + u, q + v] * delta_z2[n, o, p,
       q]) */
    for (int o = 0; o < 6; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 28; p++) {
                            for (int q = 0; q < 28; q++) {
                                sum += v->a1[n][c][p + u][q + v_] * v->delta_z2[n][o][p][q];
                            }
                        }
                    }
                    v->grad_W2[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_b2[o] = sum[n: 32, p: 28, q: 28](delta_z2[n, o, p, q]) */
    for (int o = 0; o < 6; o++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 28; p++) {
                for (int q = 0; q < 28; q++) {
                    sum += v->delta_z2[n][o][p][q];
                }
            }
        }
        v->grad_b2[o] = sum;
    }
    /* grad_W4[o, c, u, v] = sum[n: 32, p: 10, q: 10](a3[n, c, p + u, q + v] * delta_z4[n, o, p,
       q]) */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 6; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 10; p++) {
                            for (int q = 0; q < 10; q++) {
                                sum += v->a3[n][c][p + u][q + v_] * v->delta_z4[n][o][p][q];
                            }
                        }
                    }
                    v->grad_W4[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_b4[o] = sum[n: 32, p: 10, q: 10](delta_z4[n, o, p, q]) */
    for (int o = 0; o < 16; o++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 10; p++) {
                for (int q = 0; q < 10; q++) {
                    sum += v->delta_z4[n][o][p][q];
                }
            }
        }
        v->grad_b4[o] = sum;
    }
    /* grad_W6[o, c, u, v] = sum[n: 32, p: 1, q: 1](a5[n, c, p + u, q + v] * delta_z6[n, o, p,
       q]) */
    for (int o = 0; o < 120; o++) {
        for (int c = 0; c < 16; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 1; p++) {
                            for (int q = 0; q < 1; q++) {
                                sum += v->a5[n][c][p + u][q + v_] * v->delta_z6[n][o][p][q];
                            }
                        }
                    }
                    v->grad_W6[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_b6[o] = sum[n: 32, p: 1, q: 1](delta_z6[n, o, p, q]) */
    for (int o = 0; o < 120; o++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 1; p++) {
                for (int q = 0; q < 1; q++) {
                    sum += v->delta_z6[n][o][p][q];
                }
            }
        }
        v->grad_b6[o] = sum;
    }
    /* grad_W8[j, k] = sum[n: 32](a7[n, k] * delta_z8[n, j]) */
    for (int j = 0; j < 84; j++) {
        for (int k = 0; k < 120; k++) {
            real sum = 0;
            for (int n = 0; n < 32; n++) {
                sum += v->a7[n][k] * v->delta_z8[n][j];
            }
            v->grad_W8[j][k] = sum;
        }
    }
    /* grad_b8[j] = sum[n: 32](delta_z8[n, j]) */
    for (int j = 0; j < 84; j++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            sum += v->delta_z8[n][j];
        }
        v->grad_b8[j] = sum;
    }
    /* grad_W9[j, k] = sum[n: 32](a8[n, k] * delta_z9[n, j]) */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 84; k++) {
            real sum = 0;
            for (int n = 0; n < 32; n++) {
                sum += v->a8[n][k] * v->delta_z9[n][j];
            }
            v->grad_W9[j][k] = sum;
        }
    }
    /* grad_b9[j] = sum[n: 32](delta_z9[n, j]) */
    for (int j = 0; j < 10; j++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            sum += v->delta_z9[n][j];
        }
        v->grad_b9[j] = sum;
    }
}

static inline int finite_gradients(const lenet_5_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    real sum = 0;
    for (int i0 = 0; i0 < 6; i0++) {
        for (int i1 = 0; i1 < 1; i1++) {
            for (int i2 = 0; i2 < 5; i2++) {
                for (int i3 = 0; i3 < 5; i3++) {
                    sum += 0 * v->grad_W2[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 6; i0++) {
        sum += 0 * v->grad_b2[i0];
    }
    for (int i0 = 0; i0 < 16; i0++) {
        for (int i1 = 0; i1 < 6; i1++) {
            for (int i2 = 0; i2 < 5; i2++) {
                for (int i3 = 0; i3 < 5; i3++) {
                    sum += 0 * v->grad_W4[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 16; i0++) {
        sum += 0 * v->grad_b4[i0];
    }
    for (int i0 = 0; i0 < 120; i0++) {
        for (int i1 = 0; i1 < 16; i1++) {
            for (int i2 = 0; i2 < 5; i2++) {
                for (int i3 = 0; i3 < 5; i3++) {
                    sum += 0 * v->grad_W6[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 120; i0++) {
        sum += 0 * v->grad_b6[i0];
    }
    for (int i0 = 0; i0 < 84; i0++) {
        for (int i1 = 0; i1 < 120; i1++) {
            sum += 0 * v->grad_W8[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 84; i0++) {
        sum += 0 * v->grad_b8[i0];
    }
    for (int i0 = 0; i0 < 10; i0++) {
        for (int i1 = 0; i1 < 84; i1++) {
            sum += 0 * v->grad_W9[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 10; i0++) {
        sum += 0 * v->grad_b9[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(lenet_5 *restrict net, lenet_5_values *restrict v)
{
    /* W2_velocity_next[o, c, u, v] = momentum * W2_velocity[o, c, u, v] + grad_W2[o, c, u, v] */
    /* W2_next[o, c, u, v] = W2[o, c, u, v] - learning_rate * W2_velocity_next[o, c, u, v] */
    for (int o = 0; o < 6; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W2_velocity[o][c][u][v_] = net->momentum * net->W2_velocity[o][c][u][v_]
                        + v->grad_W2[o][c][u][v_];
                    net->W2[o][c][u][v_] -= net->learning_rate * net->W2_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b2_velocity_next[o] = momentum * b2_velocity[o] + grad_b2[o] */
    /* b2_next[o] = b2[o] - learning_rate * b2_velocity_next[o] */
    for (int o = 0; o < 6; o++) {
        net->b2_velocity[o] = net->momentum * net->b2_velocity[o] + v->grad_b2[o];
        net->b2[o] -= net->learning_rate * net->b2_velocity[o];
    }
    /* W4_velocity_next[o, c, u, v] = momentum * W4_velocity[o, c, u, v] + grad_W4[o, c, u, v] */
    /* W4_next[o, c, u, v] = W4[o, c, u, v] - learning_rate * W4_velocity_next[o, c, u, v] */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 6; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W4_velocity[o][c][u][v_] = net->momentum * net->W4_velocity[o][c][u][v_]
                        + v->grad_W4[o][c][u][v_];
                    net->W4[o][c][u][v_] -= net->learning_rate * net->W4_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b4_velocity_next[o] = momentum * b4_velocity[o] + grad_b4[o] */
    /* b4_next[o] = b4[o] - learning_rate * b4_velocity_next[o] */
    for (int o = 0; o < 16; o++) {
        net->b4_velocity[o] = net->momentum * net->b4_velocity[o] + v->grad_b4[o];
        net->b4[o] -= net->learning_rate * net->b4_velocity[o];
    }
    /* W6_velocity_next[o, c, u, v] = momentum * W6_velocity[o, c, u, v] + grad_W6[o, c, u, v] */
    /* W6_next[o, c, u, v] = W6[o, c, u, v] - learning_rate * W6_velocity_next[o, c, u, v] */
    for (int o = 0; o < 120; o++) {
        for (int c = 0; c < 16; c++) {
            for (int u = 0; u < 5; u++) {
                for (int v_ = 0; v_ < 5; v_++) {
                    net->W6_velocity[o][c][u][v_] = net->momentum * net->W6_velocity[o][c][u][v_]
                        + v->grad_W6[o][c][u][v_];
                    net->W6[o][c][u][v_] -= net->learning_rate * net->W6_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b6_velocity_next[o] = momentum * b6_velocity[o] + grad_b6[o] */
    /* b6_next[o] = b6[o] - learning_rate * b6_velocity_next[o] */
    for (int o = 0; o < 120; o++) {
        net->b6_velocity[o] = net->momentum * net->b6_velocity[o] + v->grad_b6[o];
        net->b6[o] -= net->learning_rate * net->b6_velocity[o];
    }
    /* W8_velocity_next[j, k] = momentum * W8_velocity[j, k] + grad_W8[j, k] */
    /* W8_next[j, k] = W8[j, k] - learning_rate * W8_velocity_next[j, k] */
    for (int j = 0; j < 84; j++) {
        for (int k = 0; k < 120; k++) {
            net->W8_velocity[j][k] = net->momentum * net->W8_velocity[j][k] + v->grad_W8[j][k];
            net->W8[j][k] -= net->learning_rate * net->W8_velocity[j][k];
        }
    }
    /* b8_velocity_next[j] = momentum * b8_velocity[j] + grad_b8[j] */
    /* b8_next[j] = b8[j] - learning_rate * b8_velocity_next[j] */
    for (int j = 0; j < 84; j++) {
        net->b8_velocity[j] = net->momentum * net->b8_velocity[j] + v->grad_b8[j];
        net->b8[j] -= net->learning_rate * net->b8_velocity[j];
    }
    /* W9_velocity_next[j, k] = momentum * W9_velocity[j, k] + grad_W9[j, k] */
    /* W9_next[j, k] = W9[j, k] - learning_rate * W9_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 84; k++) {
            net->W9_velocity[j][k] = net->momentum * net->W9_velocity[j][k] + v->grad_W9[j][k];
            net->W9[j][k] -= net->learning_rate * net->W9_velocity[j][k];
        }
    }
    /* b9_velocity_next[j] = momentum * b9_velocity[j] + grad_b9[j] */
    /* b9_next[j] = b9[j] - learning_rate * b9_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b9_velocity[j] = net->momentum * net->b9_velocity[j] + v->grad_b9[j];
        net->b9[j] -= net->learning_rate * net->b9_velocity[j];
    }
    net->steps_done++;
}

real lenet_5_loss(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real lenet_5_gradients(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real lenet_5_step(lenet_5 *restrict net, const real *restrict x, const int *restrict y)
{
    lenet_5_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void lenet_5_predict(lenet_5 *net, const real *x, int count, real *predicted_a9)
{
    for (int sample = 0; sample < count; sample++) {
        /* a1[n, c, p, q] = x[n, c, p // 4, q // 4] */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 1; c++) {
                for (int p = 0; p < 32; p++) {
                    for (int q = 0; q < 32; q++) {
                        net->predict_a1[n][c][p][q] = x[((n * 1 + c) * 8 + p / 4) * 8 + q / 4];
                    }
                }
            }
        }
        /* z2[n, o, p, q] = sum[c: 1, u: 5, v: 5](W2[o, c, u, v] * a1[n, c, p + u, q + v]) +
           b2[o] */
        /* a2[n, o, p, q] = tanh(z2[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 6; o++) {
                for (int p = 0; p < 28; p++) {
                    for (int q = 0; q < 28; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 1; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W2[o][c][u][v_] * net->predict_a1[n][c][p + u][q + v_];
                                }
                            }
                        }
                        net->predict_z2[n][o][p][q] = sum1 + net->b2[o];
                        net->predict_a2[n][o][p][q] = tanh(net->predict_z2[n][o][p][q]);
                    }
                }
            }
        }
        /* a3[n, c, p, q] = sum[u: 2, v: 2](a2[n, c, 2 * p + u, 2 * q + v]) / 4 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 6; c++) {
                for (int p = 0; p < 14; p++) {
                    for (int q = 0; q < 14; q++) {
                        real sum = 0;
                        for (int u = 0; u < 2; u++) {
                            for (int v_ = 0; v_ < 2; v_++) {
                                sum += net->predict_a2[n][c][2 * p + u][2 * q + v_];
                            }
                        }
                        net->predict_a3[n][c][p][q] = sum / 4;
                    }
                }
            }
        }
        /* z4[n, o, p, q] = sum[c: 6, u: 5, v: 5](W4[o, c, u, v] * a3[n, c, p + u, q + v]) +
           b4[o] */
        /* a4[n, o, p, q] = tanh(z4[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 10; p++) {
                    for (int q = 0; q < 10; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 6; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W4[o][c][u][v_] * net->predict_a3[n][c][p + u][q + v_];
                                }
                            }
                        }
                        net->predict_z4[n][o][p][q] = sum1 + net->b4[o];
                        net->predict_a4[n][o][p][q] = tanh(net->predict_z4[n][o][p][q]);
                    }
                }
            }
        }
        /* a5[n, c, p, q] = sum[u: 2, v: 2](a4[n, c, 2 * p + u, 2 * q + v]) / 4 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                for (int p = 0; p < 5; p++) {
                    for (int q = 0; q < 5; q++) {
                        real sum = 0;
                        for (int u = 0; u < 2; u++) {
                            for (int v_ = 0; v_ < 2; v_++) {
                                sum += net->predict_a4[n][c][2 * p + u][2 * q + v_];
                            }
                        }
                        net->predict_a5[n][c][p][q] = sum / 4;
                    }
                }
            }
        }
        /* z6[n, o, p, q] = sum[c: 16, u: 5, v: 5](W6[o, c, u, v] * a5[n, c, p + u, q + v]) +
           b6[o] */
        /* a6[n, o, p, q] = tanh(z6[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 120; o++) {
                for (int p = 0; p < 1; p++) {
                    for (int q = 0; q < 1; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 16; c++) {
                            for (int u = 0; u < 5; u++) {
                                for (int v_ = 0; v_ < 5; v_++) {
                                    sum1 += net->W6[o][c][u][v_] * net->predict_a5[n][c][p + u][q + v_];
                                }
                            }
                        }
                        net->predict_z6[n][o][p][q] = sum1 + net->b6[o];
                        net->predict_a6[n][o][p][q] = tanh(net->predict_z6[n][o][p][q]);
                    }
                }
            }
        }
        /* a7[n, i] = a6[n, i, 0, 0] */
        for (int n = 0; n < 1; n++) {
            for (int i = 0; i < 120; i++) {
                net->predict_a7[n][i] = net->predict_a6[n][i][0][0];
            }
        }
        /* z8[n, j] = sum[k: 120](W8[j, k] * a7[n, k]) + b8[j] */
        /* a8[n, j] = tanh(z8[n, j]) */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 84; j++) {
                real sum1 = 0;
                for (int k = 0; k < 120; k++) {
                    sum1 += net->W8[j][k] * net->predict_a7[n][k];
                }
                net->predict_z8[n][j] = sum1 + net->b8[j];
                net->predict_a8[n][j] = tanh(net->predict_z8[n][j]);
            }
        }
        /* z9[n, j] = sum[k: 84](W9[j, k] * a8[n, k]) + b9[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 84; k++) {
                    sum += net->W9[j][k] * net->predict_a8[n][k];
                }
                net->predict_z9[n][j] = sum + net->b9[j];
            }
        }
        /* s9_max[n] = max[k: 10](z9[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = net->predict_z9[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            net->predict_s9_max[n] = largest;
        }
        /* e9[n, k] = exp(z9[n, k] - s9_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_e9[n][k] = exp(net->predict_z9[n][k] - net->predict_s9_max[n]);
            }
        }
        /* s9[n] = sum[k: 10](e9[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += net->predict_e9[n][k];
            }
            net->predict_s9[n] = sum;
        }
        /* a9[n, k] = e9[n, k] / s9[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_a9[n][k] = net->predict_e9[n][k] / net->predict_s9[n];
            }
        }
        memcpy(predicted_a9, &net->predict_a9, 10 * sizeof(real));
        predicted_a9 += 10;
        x += 64;
    }
}

void lenet_5_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef LENET_5_FLOAT
enum { FILE_HEADER_LENGTH = 1624 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"lenet-5\",\"hash\":\"2da8850c1a5e65d",
    "15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15\"},\"W2\":{\"dtype\":\"F32\",\"shape\":[",
    "6,1,5,5],\"data_offsets\":[0,600]},\"b2\":{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\"",
    ":[600,624]},\"W4\":{\"dtype\":\"F32\",\"shape\":[16,6,5,5],\"data_offsets\":[624,10224]},\"",
    "b4\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[10224,10288]},\"W6\":{\"dtype\":\"",
    "F32\",\"shape\":[120,16,5,5],\"data_offsets\":[10288,202288]},\"b6\":{\"dtype\":\"F32\",\"",
    "shape\":[120],\"data_offsets\":[202288,202768]},\"W8\":{\"dtype\":\"F32\",\"shape\":[84,12",
    "0],\"data_offsets\":[202768,243088]},\"b8\":{\"dtype\":\"F32\",\"shape\":[84],\"data_offse",
    "ts\":[243088,243424]},\"W9\":{\"dtype\":\"F32\",\"shape\":[10,84],\"data_offsets\":[243424",
    ",246784]},\"b9\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offsets\":[246784,246824]},\"W2_",
    "velocity\":{\"dtype\":\"F32\",\"shape\":[6,1,5,5],\"data_offsets\":[246824,247424]},\"b2_v",
    "elocity\":{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[247424,247448]},\"W4_velocity",
    "\":{\"dtype\":\"F32\",\"shape\":[16,6,5,5],\"data_offsets\":[247448,257048]},\"b4_velocity",
    "\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[257048,257112]},\"W6_velocity\":{\"",
    "dtype\":\"F32\",\"shape\":[120,16,5,5],\"data_offsets\":[257112,449112]},\"b6_velocity\":{",
    "\"dtype\":\"F32\",\"shape\":[120],\"data_offsets\":[449112,449592]},\"W8_velocity\":{\"dty",
    "pe\":\"F32\",\"shape\":[84,120],\"data_offsets\":[449592,489912]},\"b8_velocity\":{\"dtype",
    "\":\"F32\",\"shape\":[84],\"data_offsets\":[489912,490248]},\"W9_velocity\":{\"dtype\":\"F",
    "32\",\"shape\":[10,84],\"data_offsets\":[490248,493608]},\"b9_velocity\":{\"dtype\":\"F32\"",
    ",\"shape\":[10],\"data_offsets\":[493608,493648]},\"steps_done\":{\"dtype\":\"U64\",\"shap",
    "e\":[],\"data_offsets\":[493648,493656]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 1632 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"lenet-5\",\"hash\":\"2da8850c1a5e65d",
    "15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15\"},\"W2\":{\"dtype\":\"F64\",\"shape\":[",
    "6,1,5,5],\"data_offsets\":[0,1200]},\"b2\":{\"dtype\":\"F64\",\"shape\":[6],\"data_offsets",
    "\":[1200,1248]},\"W4\":{\"dtype\":\"F64\",\"shape\":[16,6,5,5],\"data_offsets\":[1248,2044",
    "8]},\"b4\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[20448,20576]},\"W6\":{\"dty",
    "pe\":\"F64\",\"shape\":[120,16,5,5],\"data_offsets\":[20576,404576]},\"b6\":{\"dtype\":\"F",
    "64\",\"shape\":[120],\"data_offsets\":[404576,405536]},\"W8\":{\"dtype\":\"F64\",\"shape\"",
    ":[84,120],\"data_offsets\":[405536,486176]},\"b8\":{\"dtype\":\"F64\",\"shape\":[84],\"dat",
    "a_offsets\":[486176,486848]},\"W9\":{\"dtype\":\"F64\",\"shape\":[10,84],\"data_offsets\":",
    "[486848,493568]},\"b9\":{\"dtype\":\"F64\",\"shape\":[10],\"data_offsets\":[493568,493648]",
    "},\"W2_velocity\":{\"dtype\":\"F64\",\"shape\":[6,1,5,5],\"data_offsets\":[493648,494848]}",
    ",\"b2_velocity\":{\"dtype\":\"F64\",\"shape\":[6],\"data_offsets\":[494848,494896]},\"W4_v",
    "elocity\":{\"dtype\":\"F64\",\"shape\":[16,6,5,5],\"data_offsets\":[494896,514096]},\"b4_v",
    "elocity\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[514096,514224]},\"W6_velocit",
    "y\":{\"dtype\":\"F64\",\"shape\":[120,16,5,5],\"data_offsets\":[514224,898224]},\"b6_veloc",
    "ity\":{\"dtype\":\"F64\",\"shape\":[120],\"data_offsets\":[898224,899184]},\"W8_velocity\"",
    ":{\"dtype\":\"F64\",\"shape\":[84,120],\"data_offsets\":[899184,979824]},\"b8_velocity\":{",
    "\"dtype\":\"F64\",\"shape\":[84],\"data_offsets\":[979824,980496]},\"W9_velocity\":{\"dtyp",
    "e\":\"F64\",\"shape\":[10,84],\"data_offsets\":[980496,987216]},\"b9_velocity\":{\"dtype\"",
    ":\"F64\",\"shape\":[10],\"data_offsets\":[987216,987296]},\"steps_done\":{\"dtype\":\"U64\"",
    ",\"shape\":[],\"data_offsets\":[987296,987304]}}       "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

/* The header's length, low byte first. */
static void header_length(unsigned char bytes[8])
{
    uint64_t length = FILE_HEADER_LENGTH;
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(length & 255u);
        length >>= 8;
    }
}

const char *lenet_5_save(const lenet_5 *net, const char *path)
{
    char beside[4096];
    unsigned char length[8];
    const int written = snprintf(beside, sizeof beside, "%s.part", path);
    if (written < 0 || (size_t)written >= sizeof beside) {
        return "the path is too long";
    }
    FILE *file = fopen(beside, "wb");
    if (file == NULL) {
        return "the file cannot be opened for writing";
    }
    header_length(length);
    int good = fwrite(length, 1, 8, file) == 8;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        good = fputs(file_header[i], file) >= 0;
    }
    good = good && fwrite(&net->W2, sizeof net->W2, 1, file) == 1;
    good = good && fwrite(&net->b2, sizeof net->b2, 1, file) == 1;
    good = good && fwrite(&net->W4, sizeof net->W4, 1, file) == 1;
    good = good && fwrite(&net->b4, sizeof net->b4, 1, file) == 1;
    good = good && fwrite(&net->W6, sizeof net->W6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->W8, sizeof net->W8, 1, file) == 1;
    good = good && fwrite(&net->b8, sizeof net->b8, 1, file) == 1;
    good = good && fwrite(&net->W9, sizeof net->W9, 1, file) == 1;
    good = good && fwrite(&net->b9, sizeof net->b9, 1, file) == 1;
    good = good && fwrite(&net->W2_velocity, sizeof net->W2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
    good = good && fwrite(&net->W4_velocity, sizeof net->W4_velocity, 1, file) == 1;
    good = good && fwrite(&net->b4_velocity, sizeof net->b4_velocity, 1, file) == 1;
    good = good && fwrite(&net->W6_velocity, sizeof net->W6_velocity, 1, file) == 1;
    good = good && fwrite(&net->b6_velocity, sizeof net->b6_velocity, 1, file) == 1;
    good = good && fwrite(&net->W8_velocity, sizeof net->W8_velocity, 1, file) == 1;
    good = good && fwrite(&net->b8_velocity, sizeof net->b8_velocity, 1, file) == 1;
    good = good && fwrite(&net->W9_velocity, sizeof net->W9_velocity, 1, file) == 1;
    good = good && fwrite(&net->b9_velocity, sizeof net->b9_velocity, 1, file) == 1;
    good = good && fwrite(&net->steps_done, sizeof net->steps_done, 1, file) == 1;
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
        real value;
        if (fread(&value, sizeof value, 1, file) != 1 || !isfinite(value)) {
            return 0;
        }
        if (target != NULL) {
            target[i] = value;
        }
    }
    return 1;
}

const char *lenet_5_load(lenet_5 *net, const char *path)
{
    unsigned char expected[8];
    unsigned char length[8];
    uint64_t steps = 0;
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
    good = good && read_values(file, NULL, 150);
    good = good && read_values(file, NULL, 6);
    good = good && read_values(file, NULL, 2400);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 48000);
    good = good && read_values(file, NULL, 120);
    good = good && read_values(file, NULL, 10080);
    good = good && read_values(file, NULL, 84);
    good = good && read_values(file, NULL, 840);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 150);
    good = good && read_values(file, NULL, 6);
    good = good && read_values(file, NULL, 2400);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 48000);
    good = good && read_values(file, NULL, 120);
    good = good && read_values(file, NULL, 10080);
    good = good && read_values(file, NULL, 84);
    good = good && read_values(file, NULL, 840);
    good = good && read_values(file, NULL, 10);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W2, 150);
        good = good && read_values(file, (real *)net->b2, 6);
        good = good && read_values(file, (real *)net->W4, 2400);
        good = good && read_values(file, (real *)net->b4, 16);
        good = good && read_values(file, (real *)net->W6, 48000);
        good = good && read_values(file, (real *)net->b6, 120);
        good = good && read_values(file, (real *)net->W8, 10080);
        good = good && read_values(file, (real *)net->b8, 84);
        good = good && read_values(file, (real *)net->W9, 840);
        good = good && read_values(file, (real *)net->b9, 10);
        good = good && read_values(file, (real *)net->W2_velocity, 150);
        good = good && read_values(file, (real *)net->b2_velocity, 6);
        good = good && read_values(file, (real *)net->W4_velocity, 2400);
        good = good && read_values(file, (real *)net->b4_velocity, 16);
        good = good && read_values(file, (real *)net->W6_velocity, 48000);
        good = good && read_values(file, (real *)net->b6_velocity, 120);
        good = good && read_values(file, (real *)net->W8_velocity, 10080);
        good = good && read_values(file, (real *)net->b8_velocity, 84);
        good = good && read_values(file, (real *)net->W9_velocity, 840);
        good = good && read_values(file, (real *)net->b9_velocity, 10);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
