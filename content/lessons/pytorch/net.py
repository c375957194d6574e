import torch

n_feature, n_hidden, n_output = 4, 8, 3
batch = (32,)  # 데이터를 늘어놓은 모양

class Net(torch.nn.Module):
    def __init__(self, n_feature, n_hidden, n_output):
        super().__init__()
        self.hidden = torch.nn.Linear(n_feature, n_hidden)  # 은닉층
        self.relu = torch.nn.ReLU()
        self.out = torch.nn.Linear(n_hidden, n_output)  # 출력층
        self.softmax = torch.nn.Softmax(dim=-1)

    def forward(self, x):
        s = self.hidden(x)  # 가중합
        z = self.relu(s)  # 활성값
        a = self.out(z)  # 로짓
        return a

t = torch.randint(n_output, batch)  # 정답 클래스의 번호
centers = 2 * torch.randn(n_output, n_feature)
x = centers[t] + torch.randn(*batch, n_feature)
net = Net(n_feature, n_hidden, n_output)
y = net.softmax(net(x))  # 확률은 볼 때만
print(y.shape)

loss_fn = torch.nn.CrossEntropyLoss()  # 소프트맥스가 들어 있음
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for step in range(200):
    optimizer.zero_grad()  # 지난 기울기 지우기
    loss = loss_fn(net(x), t)
    loss.backward()
    optimizer.step()
