/* The 2-2-2 network trained by a plain loop, as a C programmer writes it by hand: the peer of the generated code. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    double w1[2][2] = {{0.15, 0.20}, {0.25, 0.30}}, w2[2][2] = {{0.40, 0.45}, {0.50, 0.55}};
    const double x[2] = {0.05, 0.10}, y[2] = {0.01, 0.99}, b1 = 0.35, b2 = 0.60, eta = 0.5;
    const long steps = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    double loss = 0;
    for (long step = 0; step <= steps; step++) {
        double h[2], o[2], d2[2], d1[2];
        for (int j = 0; j < 2; j++) {
            h[j] = 1 / (1 + exp(-(w1[j][0] * x[0] + w1[j][1] * x[1] + b1)));
        }
        loss = 0;
        for (int j = 0; j < 2; j++) {
            o[j] = 1 / (1 + exp(-(w2[j][0] * h[0] + w2[j][1] * h[1] + b2)));
            loss += (o[j] - y[j]) * (o[j] - y[j]) / 2;
        }
        if (step == steps) {
            break;
        }
        for (int j = 0; j < 2; j++) {
            d2[j] = (o[j] - y[j]) * o[j] * (1 - o[j]);
        }
        for (int j = 0; j < 2; j++) {
            d1[j] = (w2[0][j] * d2[0] + w2[1][j] * d2[1]) * h[j] * (1 - h[j]);
        }
        for (int j = 0; j < 2; j++) {
            for (int k = 0; k < 2; k++) {
                w2[j][k] -= eta * d2[j] * h[k];
                w1[j][k] -= eta * d1[j] * x[k];
            }
        }
    }
    printf("%.17g\n", loss);
    return 0;
}
