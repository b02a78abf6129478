// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/similarcommand.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

namespace naranhi {

class TestSimilarCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresOneLine();
    void wrongLineIsRefused_data();
    void wrongLineIsRefused();
    void badLineIsNamedAndTheRestGoesOn();
};

void TestSimilarCommand::scoresOneLine()
{
    const auto scoreOf = [](const QByteArray &line) {
        const auto out = QJsonDocument::fromJson(similarLine(line).value()).object();
        return out[u"id"_s].toInt() == 7 ? out[u"score"_s].toDouble(-1) : -1;
    };
    const double same = scoreOf(R"({"id": 7, "a": "비가 왔다.", "b": "비가 왔다."})");
    const double other = scoreOf(R"({"id": 7, "a": "비가 왔다.", "b": "시장이 사과했다."})");
    QVERIFY(same > 0.5 && same <= 1);
    QVERIFY(other >= 0 && other < 0.5);
}

void TestSimilarCommand::wrongLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("비");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("one sentence") << QByteArray(R"({"id": 1, "a": "비가 왔다."})");
    QTest::newRow("a number") << QByteArray(R"({"id": 1, "a": "비가 왔다.", "b": 2})");
}

void TestSimilarCommand::wrongLineIsRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!similarLine(line).has_value());
}

void TestSimilarCommand::badLineIsNamedAndTheRestGoesOn()
{
    std::istringstream in("no\n{\"id\":2,\"a\":\"눈\",\"b\":\"눈\"}\n");
    std::ostringstream out;
    std::ostringstream err;
    QCOMPARE(runSimilar({in, out, err}), someFailed);
    QVERIFY(err.str().find("line 1") != std::string::npos);
    QVERIFY(out.str().find("\"id\":2") != std::string::npos);
}

} // namespace naranhi

QObject *makeTestSimilarCommand()
{
    return new naranhi::TestSimilarCommand;
}

#include "tst_similarcommand.moc"
