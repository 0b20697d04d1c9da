/*
 * A residual convolutional network with batch normalisation.
 * Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
 * Hash of the mathematics: aeff830b2e59aa2af7fc2acf08399bb434be76885eccb5982a01db5c4337c9f1
 */
#include "residual_convolution.h"

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

void residual_convolution_init(residual_convolution *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.05);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance2)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance4)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance6)[i] = 1;
    }
    for (int i = 0; i < 72; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(2.449489742783178) * (2 * u - 1) / 9;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain2)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 3, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain4)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain6)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 1152; i++) {
        const real u = random_uniform(seed, 9, (uint64_t)i);
        ((real *)net->W9)[i] = (2 * u - 1) / 6;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b9)[i] = 0;
    }
    for (int i = 0; i < 160; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->W11)[i] = REAL(6.244997998398398) * (2 * u - 1) / 13;
    }
    for (int i = 0; i < 10; i++) {
        ((real *)net->b11)[i] = 0;
    }
}

static inline void forward(const residual_convolution *restrict net, residual_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    /* z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * where(p + u - 1 >= 0 and q + v - 1
       >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0)) */
    /* a1[n, o, p, q] = z1[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 1; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum1 += net->W1[o][c][u][v_]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? x[((n * 1 + c) * 8 + p + u - 1) * 8 + q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->z1[n][o][p][q] = sum1;
                    v->a1[n][o][p][q] = v->z1[n][o][p][q];
                }
            }
        }
    }
    /* mu2[c] = sum[n: 32, p: 8, q: 8](a1[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->a1[n][c][p][q];
                }
            }
        }
        v->mu2[c] = sum / 2048;
    }
    /* centred2[n, c, p, q] = a1[n, c, p, q] - mu2[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->centred2[n][c][p][q] = v->a1[n][c][p][q] - v->mu2[c];
                }
            }
        }
    }
    /* variance2[c] = sum[n: 32, p: 8, q: 8](centred2[n, c, p, q] ** 2) / 2048 */
    /* inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->centred2[n][c][p][q] * v->centred2[n][c][p][q];
                }
            }
        }
        v->variance2[c] = sum1 / 2048;
        v->inverse2[c] = 1 / sqrt(REAL(1e-05) + v->variance2[c]);
    }
    /* normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c] */
    /* z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c] */
    /* a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->normal2[n][c][p][q] = v->centred2[n][c][p][q] * v->inverse2[c];
                    v->z2[n][c][p][q] = net->gain2[c] * v->normal2[n][c][p][q] + net->b2[c];
                    v->a2[n][c][p][q] = (v->z2[n][c][p][q] > 0 ? v->z2[n][c][p][q] : 0);
                }
            }
        }
    }
    /* z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v - 1
       >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0)) */
    /* a3[n, o, p, q] = z3[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum1 += net->W3[o][c][u][v_]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? v->a2[n][c][p + u - 1][q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->z3[n][o][p][q] = sum1;
                    v->a3[n][o][p][q] = v->z3[n][o][p][q];
                }
            }
        }
    }
    /* mu4[c] = sum[n: 32, p: 8, q: 8](a3[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->a3[n][c][p][q];
                }
            }
        }
        v->mu4[c] = sum / 2048;
    }
    /* centred4[n, c, p, q] = a3[n, c, p, q] - mu4[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->centred4[n][c][p][q] = v->a3[n][c][p][q] - v->mu4[c];
                }
            }
        }
    }
    /* variance4[c] = sum[n: 32, p: 8, q: 8](centred4[n, c, p, q] ** 2) / 2048 */
    /* inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->centred4[n][c][p][q] * v->centred4[n][c][p][q];
                }
            }
        }
        v->variance4[c] = sum1 / 2048;
        v->inverse4[c] = 1 / sqrt(REAL(1e-05) + v->variance4[c]);
    }
    /* normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c] */
    /* z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c] */
    /* a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->normal4[n][c][p][q] = v->centred4[n][c][p][q] * v->inverse4[c];
                    v->z4[n][c][p][q] = net->gain4[c] * v->normal4[n][c][p][q] + net->b4[c];
                    v->a4[n][c][p][q] = (v->z4[n][c][p][q] > 0 ? v->z4[n][c][p][q] : 0);
                }
            }
        }
    }
    /* z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v - 1
       >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0)) */
    /* a5[n, o, p, q] = z5[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum1 += net->W5[o][c][u][v_]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? v->a4[n][c][p + u - 1][q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->z5[n][o][p][q] = sum1;
                    v->a5[n][o][p][q] = v->z5[n][o][p][q];
                }
            }
        }
    }
    /* mu6[c] = sum[n: 32, p: 8, q: 8](a5[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->a5[n][c][p][q];
                }
            }
        }
        v->mu6[c] = sum / 2048;
    }
    /* centred6[n, c, p, q] = a5[n, c, p, q] - mu6[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->centred6[n][c][p][q] = v->a5[n][c][p][q] - v->mu6[c];
                }
            }
        }
    }
    /* variance6[c] = sum[n: 32, p: 8, q: 8](centred6[n, c, p, q] ** 2) / 2048 */
    /* inverse6[c] = 1 / sqrt(1 / 100000 + variance6[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->centred6[n][c][p][q] * v->centred6[n][c][p][q];
                }
            }
        }
        v->variance6[c] = sum1 / 2048;
        v->inverse6[c] = 1 / sqrt(REAL(1e-05) + v->variance6[c]);
    }
    /* normal6[n, c, p, q] = centred6[n, c, p, q] * inverse6[c] */
    /* z6[n, c, p, q] = gain6[c] * normal6[n, c, p, q] + b6[c] */
    /* a6[n, c, p, q] = z6[n, c, p, q] */
    /* a7[n, c, p, q] = a2[n, c, p, q] + a6[n, c, p, q] */
    /* z8[n, c, p, q] = a7[n, c, p, q] */
    /* a8[n, c, p, q] = where(z8[n, c, p, q] > 0, z8[n, c, p, q], 0) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->normal6[n][c][p][q] = v->centred6[n][c][p][q] * v->inverse6[c];
                    v->z6[n][c][p][q] = net->gain6[c] * v->normal6[n][c][p][q] + net->b6[c];
                    v->a6[n][c][p][q] = v->z6[n][c][p][q];
                    v->a7[n][c][p][q] = v->a2[n][c][p][q] + v->a6[n][c][p][q];
                    v->z8[n][c][p][q] = v->a7[n][c][p][q];
                    v->a8[n][c][p][q] = (v->z8[n][c][p][q] > 0 ? v->z8[n][c][p][q] : 0);
                }
            }
        }
    }
    /* z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2 * q
       + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o] */
    /* a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0) */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 16; o++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    real sum1 = 0;
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum1 += net->W9[o][c][u][v_]
                                    * (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 ? v->a8[n][c][2 * p + u
                                    - 1][2 * q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->z9[n][o][p][q] = sum1 + net->b9[o];
                    v->a9[n][o][p][q] = (v->z9[n][o][p][q] > 0 ? v->z9[n][o][p][q] : 0);
                }
            }
        }
    }
    /* a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16 */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 16; c++) {
            real sum = 0;
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum += v->a9[n][c][p][q];
                }
            }
            v->a10[n][c] = sum / 16;
        }
    }
    /* z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j] */
    for (int n = 0; n < 32; n++) {
        for (int j = 0; j < 10; j++) {
            real sum = 0;
            for (int k = 0; k < 16; k++) {
                sum += net->W11[j][k] * v->a10[n][k];
            }
            v->z11[n][j] = sum + net->b11[j];
        }
    }
    /* s11_max[n] = max[k: 10](z11[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = v->z11[n][k];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        v->s11_max[n] = largest;
    }
    /* e11[n, k] = exp(z11[n, k] - s11_max[n]) */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->e11[n][k] = exp(v->z11[n][k] - v->s11_max[n]);
        }
    }
    /* s11[n] = sum[k: 10](e11[n, k]) */
    for (int n = 0; n < 32; n++) {
        real sum = 0;
        for (int k = 0; k < 10; k++) {
            sum += v->e11[n][k];
        }
        v->s11[n] = sum;
    }
    /* loss = sum[n: 32](-(z11[n, y[n]] - s11_max[n] - log(s11[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(v->z11[n][y[n]] - v->s11_max[n] - log(v->s11[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const residual_convolution *restrict net,
    residual_convolution_values *restrict v, const real *restrict x, const int *restrict y)
{
    /* a11[n, k] = e11[n, k] / s11[n] */
    /* delta_z11[n, k] = (a11[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            v->a11[n][k] = v->e11[n][k] / v->s11[n];
            v->delta_z11[n][k] = (v->a11[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* delta_a10[n, c] = sum[j: 10](W11[j, c] * delta_z11[n, j]) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 16; c++) {
            real sum = 0;
            for (int j = 0; j < 10; j++) {
                sum += net->W11[j][c] * v->delta_z11[n][j];
            }
            v->delta_a10[n][c] = sum;
        }
    }
    /* delta_z9[n, o, p, q] = delta_a10[n, o] * where(z9[n, o, p, q] > 0, 1, 0) / 16 */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 16; o++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    v->delta_z9[n][o][p][q] = v->delta_a10[n][o] * (v->z9[n][o][p][q] > 0 ? 1 : 0) / 16;
                }
            }
        }
    }
    /* delta_a7[n, t, s, k] = where(z8[n, t, s, k] > 0, 1, 0) * sum[o: 16, u1: 2, v1:
       2](where(((1 + s) // 2) - u1 >= 0 and ((1 + k) // 2) - v1 >= 0 and ((1 + s) // 2) - u1 < 4
       and 2 * u1 + ((1 + s) % 2) < 3 and ((1 + k) // 2) - v1 < 4 and 2 * v1 + ((1 + k) % 2) < 3,
       W9[o, t, 2 * u1 + ((1 + s) % 2), 2 * v1 + ((1 + k) % 2)] * delta_z9[n, o, ((1 + s) // 2) -
       u1, ((1 + k) // 2) - v1], 0)) */
    /* delta_z6[n, t, s, k] = delta_a7[n, t, s, k] */
    for (int n = 0; n < 32; n++) {
        for (int t = 0; t < 8; t++) {
            for (int s = 0; s < 8; s++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int o = 0; o < 16; o++) {
                        for (int u1 = 0; u1 < 2; u1++) {
                            for (int v1 = 0; v1 < 2; v1++) {
                                sum1 += ((1 + s) / 2 - u1 >= 0 && (1 + k) / 2 - v1 >= 0 && (1 + s) / 2
                                    - u1 < 4 && 2 * u1 + (1 + s) % 2 < 3 && (1 + k) / 2 - v1 < 4 && 2 * v1
                                    + (1 + k) % 2 < 3 ? net->W9[o][t][2 * u1 + (1 + s) % 2][2 * v1
                                    + (1 + k) % 2] * v->delta_z9[n][o][(1 + s) / 2 - u1][(1 + k) / 2 - v1]
                                    : 0);
                            }
                        }
                    }
                    v->delta_a7[n][t][s][k] = (v->z8[n][t][s][k] > 0 ? 1 : 0) * sum1;
                    v->delta_z6[n][t][s][k] = v->delta_a7[n][t][s][k];
                }
            }
        }
    }
    /* delta_variance6[c] = -gain6[c] * sum[n: 32, p: 8, q: 8](centred6[n, c, p, q] * delta_z6[n,
       c, p, q]) / (2 * (1 / 100000 + variance6[c]) ** (3 / 2)) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->centred6[n][c][p][q] * v->delta_z6[n][c][p][q];
                }
            }
        }
        v->delta_variance6[c] = -(net->gain6[c] * sum / (2 * pow(REAL(1e-05) + v->variance6[c], REAL(1.5))));
    }
    /* delta_centred6[n, c, p, q] = centred6[n, c, p, q] * delta_variance6[c] / 1024 +
       delta_z6[n, c, p, q] * gain6[c] * inverse6[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_centred6[n][c][p][q] = v->centred6[n][c][p][q] * v->delta_variance6[c] / 1024
                        + v->delta_z6[n][c][p][q] * net->gain6[c] * v->inverse6[c];
                }
            }
        }
    }
    /* delta_mu6[c] = -sum[n: 32, p: 8, q: 8](delta_centred6[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->delta_centred6[n][c][p][q];
                }
            }
        }
        v->delta_mu6[c] = -sum;
    }
    /* delta_z5[n, o, p, q] = delta_mu6[o] / 2048 + delta_centred6[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_z5[n][o][p][q] = v->delta_mu6[o] / 2048 + v->delta_centred6[n][o][p][q];
                }
            }
        }
    }
    /* delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 3, v: 3](where(1 + p
       - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8, W5[o, c, u, v] *
       delta_z5[n, o, 1 + p - u, 1 + q - v], 0)) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    real sum = 0;
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum += (1 + p - u >= 0 && 1 + q - v_ >= 0 && 1 + p - u < 8 && 1 + q - v_ < 8
                                    ? net->W5[o][c][u][v_] * v->delta_z5[n][o][1 + p - u][1 + q - v_] : 0);
                            }
                        }
                    }
                    v->delta_z4[n][c][p][q] = (v->z4[n][c][p][q] > 0 ? 1 : 0) * sum;
                }
            }
        }
    }
    /* delta_variance4[c] = -gain4[c] * sum[n: 32, p: 8, q: 8](centred4[n, c, p, q] * delta_z4[n,
       c, p, q]) / (2 * (1 / 100000 + variance4[c]) ** (3 / 2)) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->centred4[n][c][p][q] * v->delta_z4[n][c][p][q];
                }
            }
        }
        v->delta_variance4[c] = -(net->gain4[c] * sum / (2 * pow(REAL(1e-05) + v->variance4[c], REAL(1.5))));
    }
    /* delta_centred4[n, c, p, q] = centred4[n, c, p, q] * delta_variance4[c] / 1024 +
       delta_z4[n, c, p, q] * gain4[c] * inverse4[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_centred4[n][c][p][q] = v->centred4[n][c][p][q] * v->delta_variance4[c] / 1024
                        + v->delta_z4[n][c][p][q] * net->gain4[c] * v->inverse4[c];
                }
            }
        }
    }
    /* delta_mu4[c] = -sum[n: 32, p: 8, q: 8](delta_centred4[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->delta_centred4[n][c][p][q];
                }
            }
        }
        v->delta_mu4[c] = -sum;
    }
    /* delta_z3[n, o, p, q] = delta_mu4[o] / 2048 + delta_centred4[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_z3[n][o][p][q] = v->delta_mu4[o] / 2048 + v->delta_centred4[n][o][p][q];
                }
            }
        }
    }
    /* delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * (sum[o: 8, u: 3, v: 3](where(1 +
       p - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8, W3[o, c, u, v] *
       delta_z3[n, o, 1 + p - u, 1 + q - v], 0)) + delta_a7[n, c, p, q]) */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    real sum = 0;
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                sum += (1 + p - u >= 0 && 1 + q - v_ >= 0 && 1 + p - u < 8 && 1 + q - v_ < 8
                                    ? net->W3[o][c][u][v_] * v->delta_z3[n][o][1 + p - u][1 + q - v_] : 0);
                            }
                        }
                    }
                    v->delta_z2[n][c][p][q] = (v->z2[n][c][p][q] > 0 ? 1 : 0)
                        * (sum + v->delta_a7[n][c][p][q]);
                }
            }
        }
    }
    /* delta_variance2[c] = -gain2[c] * sum[n: 32, p: 8, q: 8](centred2[n, c, p, q] * delta_z2[n,
       c, p, q]) / (2 * (1 / 100000 + variance2[c]) ** (3 / 2)) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->centred2[n][c][p][q] * v->delta_z2[n][c][p][q];
                }
            }
        }
        v->delta_variance2[c] = -(net->gain2[c] * sum / (2 * pow(REAL(1e-05) + v->variance2[c], REAL(1.5))));
    }
    /* delta_centred2[n, c, p, q] = centred2[n, c, p, q] * delta_variance2[c] / 1024 +
       delta_z2[n, c, p, q] * gain2[c] * inverse2[c] */
    for (int n = 0; n < 32; n++) {
        for (int c = 0; c < 8; c++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_centred2[n][c][p][q] = v->centred2[n][c][p][q] * v->delta_variance2[c] / 1024
                        + v->delta_z2[n][c][p][q] * net->gain2[c] * v->inverse2[c];
                }
            }
        }
    }
    /* delta_mu2[c] = -sum[n: 32, p: 8, q: 8](delta_centred2[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += v->delta_centred2[n][c][p][q];
                }
            }
        }
        v->delta_mu2[c] = -sum;
    }
    /* delta_z1[n, o, p, q] = delta_mu2[o] / 2048 + delta_centred2[n, o, p, q] */
    for (int n = 0; n < 32; n++) {
        for (int o = 0; o < 8; o++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    v->delta_z1[n][o][p][q] = v->delta_mu2[o] / 2048 + v->delta_centred2[n][o][p][q];
                }
            }
        }
    }
    /* grad_W1[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z1[n, o, p, q] * where(p + u - 1 >= 0
       and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0)) */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 8; p++) {
                            for (int q = 0; q < 8; q++) {
                                sum += v->delta_z1[n][o][p][q]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? x[((n * 1 + c) * 8 + p + u - 1) * 8 + q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->grad_W1[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_gain2[c] = sum[n: 32, p: 8, q: 8](delta_z2[n, c, p, q] * normal2[n, c, p, q]) */
    /* grad_b2[c] = sum[n: 32, p: 8, q: 8](delta_z2[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->delta_z2[n][c][p][q] * v->normal2[n][c][p][q];
                }
            }
        }
        v->grad_gain2[c] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum2_2 += v->delta_z2[n][c][p][q];
                }
            }
        }
        v->grad_b2[c] = sum2_2;
    }
    /* grad_W3[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z3[n, o, p, q] * where(p + u - 1 >= 0
       and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1],
       0)) */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 8; p++) {
                            for (int q = 0; q < 8; q++) {
                                sum += v->delta_z3[n][o][p][q]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? v->a2[n][c][p + u - 1][q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->grad_W3[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_gain4[c] = sum[n: 32, p: 8, q: 8](delta_z4[n, c, p, q] * normal4[n, c, p, q]) */
    /* grad_b4[c] = sum[n: 32, p: 8, q: 8](delta_z4[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->delta_z4[n][c][p][q] * v->normal4[n][c][p][q];
                }
            }
        }
        v->grad_gain4[c] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum2_2 += v->delta_z4[n][c][p][q];
                }
            }
        }
        v->grad_b4[c] = sum2_2;
    }
    /* grad_W5[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z5[n, o, p, q] * where(p + u - 1 >= 0
       and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1],
       0)) */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 8; p++) {
                            for (int q = 0; q < 8; q++) {
                                sum += v->delta_z5[n][o][p][q]
                                    * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8
                                    ? v->a4[n][c][p + u - 1][q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->grad_W5[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_gain6[c] = sum[n: 32, p: 8, q: 8](delta_z6[n, c, p, q] * normal6[n, c, p, q]) */
    /* grad_b6[c] = sum[n: 32, p: 8, q: 8](delta_z6[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += v->delta_z6[n][c][p][q] * v->normal6[n][c][p][q];
                }
            }
        }
        v->grad_gain6[c] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum2_2 += v->delta_z6[n][c][p][q];
                }
            }
        }
        v->grad_b6[c] = sum2_2;
    }
    /* grad_W9[o, c, u, v] = sum[n: 32, p: 4, q: 4](delta_z9[n, o, p, q] * where(2 * p + u - 1 >=
       0 and 2 * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    real sum = 0;
                    for (int n = 0; n < 32; n++) {
                        for (int p = 0; p < 4; p++) {
                            for (int q = 0; q < 4; q++) {
                                sum += v->delta_z9[n][o][p][q]
                                    * (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 ? v->a8[n][c][2 * p + u
                                    - 1][2 * q + v_ - 1] : 0);
                            }
                        }
                    }
                    v->grad_W9[o][c][u][v_] = sum;
                }
            }
        }
    }
    /* grad_b9[o] = sum[n: 32, p: 4, q: 4](delta_z9[n, o, p, q]) */
    for (int o = 0; o < 16; o++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum += v->delta_z9[n][o][p][q];
                }
            }
        }
        v->grad_b9[o] = sum;
    }
    /* grad_W11[j, k] = sum[n: 32](a10[n, k] * delta_z11[n, j]) */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 16; k++) {
            real sum = 0;
            for (int n = 0; n < 32; n++) {
                sum += v->a10[n][k] * v->delta_z11[n][j];
            }
            v->grad_W11[j][k] = sum;
        }
    }
    /* grad_b11[j] = sum[n: 32](delta_z11[n, j]) */
    for (int j = 0; j < 10; j++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            sum += v->delta_z11[n][j];
        }
        v->grad_b11[j] = sum;
    }
}

static inline int finite_gradients(const residual_convolution_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    real sum = 0;
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 1; i1++) {
            for (int i2 = 0; i2 < 3; i2++) {
                for (int i3 = 0; i3 < 3; i3++) {
                    sum += 0 * v->grad_W1[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain2[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b2[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i2 = 0; i2 < 3; i2++) {
                for (int i3 = 0; i3 < 3; i3++) {
                    sum += 0 * v->grad_W3[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain4[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b4[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i2 = 0; i2 < 3; i2++) {
                for (int i3 = 0; i3 < 3; i3++) {
                    sum += 0 * v->grad_W5[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain6[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b6[i0];
    }
    for (int i0 = 0; i0 < 16; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i2 = 0; i2 < 3; i2++) {
                for (int i3 = 0; i3 < 3; i3++) {
                    sum += 0 * v->grad_W9[i0][i1][i2][i3];
                }
            }
        }
    }
    for (int i0 = 0; i0 < 16; i0++) {
        sum += 0 * v->grad_b9[i0];
    }
    for (int i0 = 0; i0 < 10; i0++) {
        for (int i1 = 0; i1 < 16; i1++) {
            sum += 0 * v->grad_W11[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 10; i0++) {
        sum += 0 * v->grad_b11[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(residual_convolution *restrict net, residual_convolution_values *restrict v)
{
    /* running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c] */
    /* unbiased2[c] = sum[n: 32, p: 8, q: 8](centred2[n, c, p, q] ** 2) / 2047 */
    /* running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
       running_variance2[c] */
    /* running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c] */
    /* unbiased4[c] = sum[n: 32, p: 8, q: 8](centred4[n, c, p, q] ** 2) / 2047 */
    /* running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
       running_variance4[c] */
    /* running_mean6_next[c] = (mu6[c] - running_mean6[c]) / 10 + running_mean6[c] */
    /* unbiased6[c] = sum[n: 32, p: 8, q: 8](centred6[n, c, p, q] ** 2) / 2047 */
    /* running_variance6_next[c] = (unbiased6[c] - running_variance6[c]) / 10 +
       running_variance6[c] */
    for (int c = 0; c < 8; c++) {
        net->running_mean2[c] = (v->mu2[c] - net->running_mean2[c]) / 10 + net->running_mean2[c];
        real sum2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum2 += v->centred2[n][c][p][q] * v->centred2[n][c][p][q];
                }
            }
        }
        v->unbiased2[c] = sum2 / 2047;
        net->running_variance2[c] = (v->unbiased2[c] - net->running_variance2[c]) / 10
            + net->running_variance2[c];
        net->running_mean4[c] = (v->mu4[c] - net->running_mean4[c]) / 10 + net->running_mean4[c];
        real sum5_2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum5_2 += v->centred4[n][c][p][q] * v->centred4[n][c][p][q];
                }
            }
        }
        v->unbiased4[c] = sum5_2 / 2047;
        net->running_variance4[c] = (v->unbiased4[c] - net->running_variance4[c]) / 10
            + net->running_variance4[c];
        net->running_mean6[c] = (v->mu6[c] - net->running_mean6[c]) / 10 + net->running_mean6[c];
        real sum8_3 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum8_3 += v->centred6[n][c][p][q] * v->centred6[n][c][p][q];
                }
            }
        }
        v->unbiased6[c] = sum8_3 / 2047;
        net->running_variance6[c] = (v->unbiased6[c] - net->running_variance6[c]) / 10
            + net->running_variance6[c];
    }
    /* W1_velocity_next[o, c, u, v] = momentum * W1_velocity[o, c, u, v] + grad_W1[o, c, u, v] */
    /* W1_next[o, c, u, v] = W1[o, c, u, v] - learning_rate * W1_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W1_velocity[o][c][u][v_] = net->momentum * net->W1_velocity[o][c][u][v_]
                        + v->grad_W1[o][c][u][v_];
                    net->W1[o][c][u][v_] -= net->learning_rate * net->W1_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain2_velocity_next[c] = momentum * gain2_velocity[c] + grad_gain2[c] */
    /* gain2_next[c] = gain2[c] - learning_rate * gain2_velocity_next[c] */
    /* b2_velocity_next[c] = momentum * b2_velocity[c] + grad_b2[c] */
    /* b2_next[c] = b2[c] - learning_rate * b2_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain2_velocity[c] = net->momentum * net->gain2_velocity[c] + v->grad_gain2[c];
        net->gain2[c] -= net->learning_rate * net->gain2_velocity[c];
        net->b2_velocity[c] = net->momentum * net->b2_velocity[c] + v->grad_b2[c];
        net->b2[c] -= net->learning_rate * net->b2_velocity[c];
    }
    /* W3_velocity_next[o, c, u, v] = momentum * W3_velocity[o, c, u, v] + grad_W3[o, c, u, v] */
    /* W3_next[o, c, u, v] = W3[o, c, u, v] - learning_rate * W3_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W3_velocity[o][c][u][v_] = net->momentum * net->W3_velocity[o][c][u][v_]
                        + v->grad_W3[o][c][u][v_];
                    net->W3[o][c][u][v_] -= net->learning_rate * net->W3_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain4_velocity_next[c] = momentum * gain4_velocity[c] + grad_gain4[c] */
    /* gain4_next[c] = gain4[c] - learning_rate * gain4_velocity_next[c] */
    /* b4_velocity_next[c] = momentum * b4_velocity[c] + grad_b4[c] */
    /* b4_next[c] = b4[c] - learning_rate * b4_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain4_velocity[c] = net->momentum * net->gain4_velocity[c] + v->grad_gain4[c];
        net->gain4[c] -= net->learning_rate * net->gain4_velocity[c];
        net->b4_velocity[c] = net->momentum * net->b4_velocity[c] + v->grad_b4[c];
        net->b4[c] -= net->learning_rate * net->b4_velocity[c];
    }
    /* W5_velocity_next[o, c, u, v] = momentum * W5_velocity[o, c, u, v] + grad_W5[o, c, u, v] */
    /* W5_next[o, c, u, v] = W5[o, c, u, v] - learning_rate * W5_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W5_velocity[o][c][u][v_] = net->momentum * net->W5_velocity[o][c][u][v_]
                        + v->grad_W5[o][c][u][v_];
                    net->W5[o][c][u][v_] -= net->learning_rate * net->W5_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain6_velocity_next[c] = momentum * gain6_velocity[c] + grad_gain6[c] */
    /* gain6_next[c] = gain6[c] - learning_rate * gain6_velocity_next[c] */
    /* b6_velocity_next[c] = momentum * b6_velocity[c] + grad_b6[c] */
    /* b6_next[c] = b6[c] - learning_rate * b6_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain6_velocity[c] = net->momentum * net->gain6_velocity[c] + v->grad_gain6[c];
        net->gain6[c] -= net->learning_rate * net->gain6_velocity[c];
        net->b6_velocity[c] = net->momentum * net->b6_velocity[c] + v->grad_b6[c];
        net->b6[c] -= net->learning_rate * net->b6_velocity[c];
    }
    /* W9_velocity_next[o, c, u, v] = momentum * W9_velocity[o, c, u, v] + grad_W9[o, c, u, v] */
    /* W9_next[o, c, u, v] = W9[o, c, u, v] - learning_rate * W9_velocity_next[o, c, u, v] */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W9_velocity[o][c][u][v_] = net->momentum * net->W9_velocity[o][c][u][v_]
                        + v->grad_W9[o][c][u][v_];
                    net->W9[o][c][u][v_] -= net->learning_rate * net->W9_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b9_velocity_next[o] = momentum * b9_velocity[o] + grad_b9[o] */
    /* b9_next[o] = b9[o] - learning_rate * b9_velocity_next[o] */
    for (int o = 0; o < 16; o++) {
        net->b9_velocity[o] = net->momentum * net->b9_velocity[o] + v->grad_b9[o];
        net->b9[o] -= net->learning_rate * net->b9_velocity[o];
    }
    /* W11_velocity_next[j, k] = momentum * W11_velocity[j, k] + grad_W11[j, k] */
    /* W11_next[j, k] = W11[j, k] - learning_rate * W11_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 16; k++) {
            net->W11_velocity[j][k] = net->momentum * net->W11_velocity[j][k] + v->grad_W11[j][k];
            net->W11[j][k] -= net->learning_rate * net->W11_velocity[j][k];
        }
    }
    /* b11_velocity_next[j] = momentum * b11_velocity[j] + grad_b11[j] */
    /* b11_next[j] = b11[j] - learning_rate * b11_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b11_velocity[j] = net->momentum * net->b11_velocity[j] + v->grad_b11[j];
        net->b11[j] -= net->learning_rate * net->b11_velocity[j];
    }
    net->steps_done++;
}

real residual_convolution_loss(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real residual_convolution_gradients(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real residual_convolution_step(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    residual_convolution_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void residual_convolution_predict(residual_convolution *net, const real *x, int count, real *predicted_a11)
{
    for (int sample = 0; sample < count; sample++) {
        /* z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0)) */
        /* a1[n, o, p, q] = z1[n, o, p, q] */
        /* z2[n, o, p, q] = gain2[o] * (a1[n, o, p, q] - running_mean2[o]) / sqrt(1 / 100000 +
           running_variance2[o]) + b2[o] */
        /* a2[n, o, p, q] = where(z2[n, o, p, q] > 0, z2[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 1; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W1[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? x[((n * 1 + c) * 8 + p + u - 1) * 8 + q + v_ - 1] : 0);
                                }
                            }
                        }
                        net->predict_z1[n][o][p][q] = sum1;
                        net->predict_a1[n][o][p][q] = net->predict_z1[n][o][p][q];
                        net->predict_z2[n][o][p][q] = net->gain2[o]
                            * (net->predict_a1[n][o][p][q] - net->running_mean2[o])
                            / sqrt(REAL(1e-05) + net->running_variance2[o]) + net->b2[o];
                        net->predict_a2[n][o][p][q] = (net->predict_z2[n][o][p][q] > 0
                            ? net->predict_z2[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0)) */
        /* a3[n, o, p, q] = z3[n, o, p, q] */
        /* z4[n, o, p, q] = gain4[o] * (a3[n, o, p, q] - running_mean4[o]) / sqrt(1 / 100000 +
           running_variance4[o]) + b4[o] */
        /* a4[n, o, p, q] = where(z4[n, o, p, q] > 0, z4[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W3[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? net->predict_a2[n][c][p + u - 1][q + v_ - 1] : 0);
                                }
                            }
                        }
                        net->predict_z3[n][o][p][q] = sum1;
                        net->predict_a3[n][o][p][q] = net->predict_z3[n][o][p][q];
                        net->predict_z4[n][o][p][q] = net->gain4[o]
                            * (net->predict_a3[n][o][p][q] - net->running_mean4[o])
                            / sqrt(REAL(1e-05) + net->running_variance4[o]) + net->b4[o];
                        net->predict_a4[n][o][p][q] = (net->predict_z4[n][o][p][q] > 0
                            ? net->predict_z4[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0)) */
        /* a5[n, o, p, q] = z5[n, o, p, q] */
        /* z6[n, o, p, q] = gain6[o] * (a5[n, o, p, q] - running_mean6[o]) / sqrt(1 / 100000 +
           running_variance6[o]) + b6[o] */
        /* a6[n, o, p, q] = z6[n, o, p, q] */
        /* a7[n, o, p, q] = a2[n, o, p, q] + a6[n, o, p, q] */
        /* z8[n, o, p, q] = a7[n, o, p, q] */
        /* a8[n, o, p, q] = where(z8[n, o, p, q] > 0, z8[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W5[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? net->predict_a4[n][c][p + u - 1][q + v_ - 1] : 0);
                                }
                            }
                        }
                        net->predict_z5[n][o][p][q] = sum1;
                        net->predict_a5[n][o][p][q] = net->predict_z5[n][o][p][q];
                        net->predict_z6[n][o][p][q] = net->gain6[o]
                            * (net->predict_a5[n][o][p][q] - net->running_mean6[o])
                            / sqrt(REAL(1e-05) + net->running_variance6[o]) + net->b6[o];
                        net->predict_a6[n][o][p][q] = net->predict_z6[n][o][p][q];
                        net->predict_a7[n][o][p][q] = net->predict_a2[n][o][p][q]
                            + net->predict_a6[n][o][p][q];
                        net->predict_z8[n][o][p][q] = net->predict_a7[n][o][p][q];
                        net->predict_a8[n][o][p][q] = (net->predict_z8[n][o][p][q] > 0
                            ? net->predict_z8[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2
           * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o] */
        /* a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 4; p++) {
                    for (int q = 0; q < 4; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W9[o][c][u][v_]
                                        * (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0
                                        ? net->predict_a8[n][c][2 * p + u - 1][2 * q + v_ - 1] : 0);
                                }
                            }
                        }
                        net->predict_z9[n][o][p][q] = sum1 + net->b9[o];
                        net->predict_a9[n][o][p][q] = (net->predict_z9[n][o][p][q] > 0
                            ? net->predict_z9[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                real sum = 0;
                for (int p = 0; p < 4; p++) {
                    for (int q = 0; q < 4; q++) {
                        sum += net->predict_a9[n][c][p][q];
                    }
                }
                net->predict_a10[n][c] = sum / 16;
            }
        }
        /* z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += net->W11[j][k] * net->predict_a10[n][k];
                }
                net->predict_z11[n][j] = sum + net->b11[j];
            }
        }
        /* s11_max[n] = max[k: 10](z11[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = net->predict_z11[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            net->predict_s11_max[n] = largest;
        }
        /* e11[n, k] = exp(z11[n, k] - s11_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_e11[n][k] = exp(net->predict_z11[n][k] - net->predict_s11_max[n]);
            }
        }
        /* s11[n] = sum[k: 10](e11[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += net->predict_e11[n][k];
            }
            net->predict_s11[n] = sum;
        }
        /* a11[n, k] = e11[n, k] / s11[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                net->predict_a11[n][k] = net->predict_e11[n][k] / net->predict_s11[n];
            }
        }
        memcpy(predicted_a11, &net->predict_a11, 10 * sizeof(real));
        predicted_a11 += 10;
        x += 64;
    }
}

void residual_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef RESIDUAL_CONVOLUTION_FLOAT
enum { FILE_HEADER_LENGTH = 2448 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"residual-convolution\",\"hash\":\"ae",
    "ff830b2e59aa2af7fc2acf08399bb434be76885eccb5982a01db5c4337c9f1\"},\"W1\":{\"dtype\":\"F32\"",
    ",\"shape\":[8,1,3,3],\"data_offsets\":[0,288]},\"gain2\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[288,320]},\"b2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[320,",
    "352]},\"W3\":{\"dtype\":\"F32\",\"shape\":[8,8,3,3],\"data_offsets\":[352,2656]},\"gain4\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[2656,2688]},\"b4\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[2688,2720]},\"W5\":{\"dtype\":\"F32\",\"shape\":[8,8,3,3],",
    "\"data_offsets\":[2720,5024]},\"gain6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[5024,5056]},\"b6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[5056,5088]},\"W9\":",
    "{\"dtype\":\"F32\",\"shape\":[16,8,3,3],\"data_offsets\":[5088,9696]},\"b9\":{\"dtype\":\"",
    "F32\",\"shape\":[16],\"data_offsets\":[9696,9760]},\"W11\":{\"dtype\":\"F32\",\"shape\":[1",
    "0,16],\"data_offsets\":[9760,10400]},\"b11\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offs",
    "ets\":[10400,10440]},\"running_mean2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "10440,10472]},\"running_variance2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[104",
    "72,10504]},\"running_mean4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10504,1053",
    "6]},\"running_variance4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10536,10568]}",
    ",\"running_mean6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10568,10600]},\"runn",
    "ing_variance6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10600,10632]},\"W1_velo",
    "city\":{\"dtype\":\"F32\",\"shape\":[8,1,3,3],\"data_offsets\":[10632,10920]},\"gain2_velo",
    "city\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10920,10952]},\"b2_velocity\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10952,10984]},\"W3_velocity\":{\"dtype\":\"",
    "F32\",\"shape\":[8,8,3,3],\"data_offsets\":[10984,13288]},\"gain4_velocity\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[13288,13320]},\"b4_velocity\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[13320,13352]},\"W5_velocity\":{\"dtype\":\"F32\",\"shape\":[8",
    ",8,3,3],\"data_offsets\":[13352,15656]},\"gain6_velocity\":{\"dtype\":\"F32\",\"shape\":[8",
    "],\"data_offsets\":[15656,15688]},\"b6_velocity\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[15688,15720]},\"W9_velocity\":{\"dtype\":\"F32\",\"shape\":[16,8,3,3],\"data_of",
    "fsets\":[15720,20328]},\"b9_velocity\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":",
    "[20328,20392]},\"W11_velocity\":{\"dtype\":\"F32\",\"shape\":[10,16],\"data_offsets\":[203",
    "92,21032]},\"b11_velocity\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offsets\":[21032,2107",
    "2]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[21072,21080]}}      "
};
#else
enum { FILE_HEADER_LENGTH = 2456 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"residual-convolution\",\"hash\":\"ae",
    "ff830b2e59aa2af7fc2acf08399bb434be76885eccb5982a01db5c4337c9f1\"},\"W1\":{\"dtype\":\"F64\"",
    ",\"shape\":[8,1,3,3],\"data_offsets\":[0,576]},\"gain2\":{\"dtype\":\"F64\",\"shape\":[8],",
    "\"data_offsets\":[576,640]},\"b2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[640,",
    "704]},\"W3\":{\"dtype\":\"F64\",\"shape\":[8,8,3,3],\"data_offsets\":[704,5312]},\"gain4\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[5312,5376]},\"b4\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[5376,5440]},\"W5\":{\"dtype\":\"F64\",\"shape\":[8,8,3,3],",
    "\"data_offsets\":[5440,10048]},\"gain6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[10048,10112]},\"b6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[10112,10176]},\"",
    "W9\":{\"dtype\":\"F64\",\"shape\":[16,8,3,3],\"data_offsets\":[10176,19392]},\"b9\":{\"dty",
    "pe\":\"F64\",\"shape\":[16],\"data_offsets\":[19392,19520]},\"W11\":{\"dtype\":\"F64\",\"s",
    "hape\":[10,16],\"data_offsets\":[19520,20800]},\"b11\":{\"dtype\":\"F64\",\"shape\":[10],\"",
    "data_offsets\":[20800,20880]},\"running_mean2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_of",
    "fsets\":[20880,20944]},\"running_variance2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offse",
    "ts\":[20944,21008]},\"running_mean4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2",
    "1008,21072]},\"running_variance4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2107",
    "2,21136]},\"running_mean6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21136,21200",
    "]},\"running_variance6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21200,21264]},",
    "\"W1_velocity\":{\"dtype\":\"F64\",\"shape\":[8,1,3,3],\"data_offsets\":[21264,21840]},\"g",
    "ain2_velocity\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21840,21904]},\"b2_velo",
    "city\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21904,21968]},\"W3_velocity\":{\"",
    "dtype\":\"F64\",\"shape\":[8,8,3,3],\"data_offsets\":[21968,26576]},\"gain4_velocity\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[26576,26640]},\"b4_velocity\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[26640,26704]},\"W5_velocity\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,8,3,3],\"data_offsets\":[26704,31312]},\"gain6_velocity\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[31312,31376]},\"b6_velocity\":{\"dtype\":\"F64\",\"shape\":[8",
    "],\"data_offsets\":[31376,31440]},\"W9_velocity\":{\"dtype\":\"F64\",\"shape\":[16,8,3,3],",
    "\"data_offsets\":[31440,40656]},\"b9_velocity\":{\"dtype\":\"F64\",\"shape\":[16],\"data_o",
    "ffsets\":[40656,40784]},\"W11_velocity\":{\"dtype\":\"F64\",\"shape\":[10,16],\"data_offse",
    "ts\":[40784,42064]},\"b11_velocity\":{\"dtype\":\"F64\",\"shape\":[10],\"data_offsets\":[4",
    "2064,42144]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[42144,42152]",
    "}}    "
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

const char *residual_convolution_save(const residual_convolution *net, const char *path)
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
    good = good && fwrite(&net->W1, sizeof net->W1, 1, file) == 1;
    good = good && fwrite(&net->gain2, sizeof net->gain2, 1, file) == 1;
    good = good && fwrite(&net->b2, sizeof net->b2, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->gain4, sizeof net->gain4, 1, file) == 1;
    good = good && fwrite(&net->b4, sizeof net->b4, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->gain6, sizeof net->gain6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->W9, sizeof net->W9, 1, file) == 1;
    good = good && fwrite(&net->b9, sizeof net->b9, 1, file) == 1;
    good = good && fwrite(&net->W11, sizeof net->W11, 1, file) == 1;
    good = good && fwrite(&net->b11, sizeof net->b11, 1, file) == 1;
    good = good && fwrite(&net->running_mean2, sizeof net->running_mean2, 1, file) == 1;
    good = good && fwrite(&net->running_variance2, sizeof net->running_variance2, 1, file) == 1;
    good = good && fwrite(&net->running_mean4, sizeof net->running_mean4, 1, file) == 1;
    good = good && fwrite(&net->running_variance4, sizeof net->running_variance4, 1, file) == 1;
    good = good && fwrite(&net->running_mean6, sizeof net->running_mean6, 1, file) == 1;
    good = good && fwrite(&net->running_variance6, sizeof net->running_variance6, 1, file) == 1;
    good = good && fwrite(&net->W1_velocity, sizeof net->W1_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain2_velocity, sizeof net->gain2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
    good = good && fwrite(&net->W3_velocity, sizeof net->W3_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain4_velocity, sizeof net->gain4_velocity, 1, file) == 1;
    good = good && fwrite(&net->b4_velocity, sizeof net->b4_velocity, 1, file) == 1;
    good = good && fwrite(&net->W5_velocity, sizeof net->W5_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain6_velocity, sizeof net->gain6_velocity, 1, file) == 1;
    good = good && fwrite(&net->b6_velocity, sizeof net->b6_velocity, 1, file) == 1;
    good = good && fwrite(&net->W9_velocity, sizeof net->W9_velocity, 1, file) == 1;
    good = good && fwrite(&net->b9_velocity, sizeof net->b9_velocity, 1, file) == 1;
    good = good && fwrite(&net->W11_velocity, sizeof net->W11_velocity, 1, file) == 1;
    good = good && fwrite(&net->b11_velocity, sizeof net->b11_velocity, 1, file) == 1;
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

const char *residual_convolution_load(residual_convolution *net, const char *path)
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
    good = good && read_values(file, NULL, 72);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1152);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 160);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 72);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1152);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 160);
    good = good && read_values(file, NULL, 10);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 72);
        good = good && read_values(file, (real *)net->gain2, 8);
        good = good && read_values(file, (real *)net->b2, 8);
        good = good && read_values(file, (real *)net->W3, 576);
        good = good && read_values(file, (real *)net->gain4, 8);
        good = good && read_values(file, (real *)net->b4, 8);
        good = good && read_values(file, (real *)net->W5, 576);
        good = good && read_values(file, (real *)net->gain6, 8);
        good = good && read_values(file, (real *)net->b6, 8);
        good = good && read_values(file, (real *)net->W9, 1152);
        good = good && read_values(file, (real *)net->b9, 16);
        good = good && read_values(file, (real *)net->W11, 160);
        good = good && read_values(file, (real *)net->b11, 10);
        good = good && read_values(file, (real *)net->running_mean2, 8);
        good = good && read_values(file, (real *)net->running_variance2, 8);
        good = good && read_values(file, (real *)net->running_mean4, 8);
        good = good && read_values(file, (real *)net->running_variance4, 8);
        good = good && read_values(file, (real *)net->running_mean6, 8);
        good = good && read_values(file, (real *)net->running_variance6, 8);
        good = good && read_values(file, (real *)net->W1_velocity, 72);
        good = good && read_values(file, (real *)net->gain2_velocity, 8);
        good = good && read_values(file, (real *)net->b2_velocity, 8);
        good = good && read_values(file, (real *)net->W3_velocity, 576);
        good = good && read_values(file, (real *)net->gain4_velocity, 8);
        good = good && read_values(file, (real *)net->b4_velocity, 8);
        good = good && read_values(file, (real *)net->W5_velocity, 576);
        good = good && read_values(file, (real *)net->gain6_velocity, 8);
        good = good && read_values(file, (real *)net->b6_velocity, 8);
        good = good && read_values(file, (real *)net->W9_velocity, 1152);
        good = good && read_values(file, (real *)net->b9_velocity, 16);
        good = good && read_values(file, (real *)net->W11_velocity, 160);
        good = good && read_values(file, (real *)net->b11_velocity, 10);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
