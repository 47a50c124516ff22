"""Times training steps of the lesson's network in PyTorch, for bench-training.ts.

Reads one JSON object a line, {"threads": n, "steps": n}, and answers each with a line of JSON: the
milliseconds of each step. The first line it writes names the version. The network keeps its weights
between requests; images are laid out channels-last, which is PyTorch's fastest layout here.
"""

import json
import sys
import time

import torch
from torch import nn

BATCH = 64

torch.manual_seed(1)
model = nn.Sequential(
    nn.Conv2d(3, 32, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(64, 64, 3), nn.ReLU(), nn.Flatten(),
    nn.Linear(1024, 64), nn.ReLU(), nn.Linear(64, 10),
).to(memory_format=torch.channels_last)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, eps=1e-7)
loss_of = nn.CrossEntropyLoss()
images = torch.rand(BATCH, 3, 32, 32).contiguous(memory_format=torch.channels_last)
labels = torch.arange(BATCH) % 10


def step():
    begin = time.perf_counter()
    optimizer.zero_grad(set_to_none=True)
    loss = loss_of(model(images), labels)
    loss.backward()
    optimizer.step()
    loss.item()
    return (time.perf_counter() - begin) * 1000


print(json.dumps(torch.__version__), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    torch.set_num_threads(request["threads"])
    print(json.dumps([step() for _ in range(request["steps"])]), flush=True)
