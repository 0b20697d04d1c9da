/* Training steps of a generated network: reads a number of steps a line, prints the seconds that they took. */
#include HEADER

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static NET net;
#ifdef WHOLE
static int x[BATCH * SIZE];
#else
static real x[BATCH * SIZE];
#endif
static int y[BATCH * TARGETS];

int main(void)
{
    int steps;
    INIT(&net, 1);
    for (int i = 0; i < BATCH * SIZE; i++) {
        x[i] = rand() % CLASSES;
    }
    for (int i = 0; i < BATCH * TARGETS; i++) {
        y[i] = rand() % CLASSES;
    }
    while (scanf("%d", &steps) == 1) {
        const clock_t begin = clock();
        for (int i = 0; i < steps; i++) {
            STEP(&net, x, y);
        }
        printf("%.9f\n", (double)(clock() - begin) / CLOCKS_PER_SEC);
        fflush(stdout);
    }
    return 0;
}
