// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands/tagcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestTagCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineKeepsIdAndText();
    void relativeDateHangsOnTheReference_data();
    void relativeDateHangsOnTheReference();
    void dateWithoutReferenceHasNoValue();
    void spansCountInTheTextAsGiven();
    void wrongLineIsRefused_data();
    void wrongLineIsRefused();
    void oneLineOutForEachLineIn();
    void badLineIsNamedAndTheRestGoesOn();
};

void TestTagCommand::lineKeepsIdAndText()
{
    const QJsonObject out = objectOf(tagLine(R"({"id": 7, "text": "비가 왔다."})").value());
    QCOMPARE(out[u"id"_s].toInt(), 7);
    QCOMPARE(out[u"text"_s].toString(), u"비가 왔다."_s);
    QVERIFY(out[u"entities"_s].isArray());
    QVERIFY(out[u"found"_s].isArray());
}

void TestTagCommand::relativeDateHangsOnTheReference_data()
{
    QTest::addColumn<QByteArray>("ref");
    QTest::newRow("moment") << QByteArray("2024-01-26T00:00:00");
    QTest::newRow("day") << QByteArray("2024-01-26");
    QTest::newRow("moment in a zone") << QByteArray("2024-01-26T00:00:00+09:00");
}

void TestTagCommand::relativeDateHangsOnTheReference()
{
    QFETCH(const QByteArray, ref);
    const QByteArray line = R"({"text": "어제 비가 왔다.", "ref": ")" + ref + R"("})";
    const QJsonObject out = objectOf(tagLine(line).value());
    QCOMPARE(out[u"found"_s][0][u"value"_s].toString(), u"2024-01-25"_s);
    QCOMPARE(out[u"found"_s][0][u"type"_s].toString(), u"DATE"_s);
    QCOMPARE(out[u"entities"_s][0][u"type"_s].toString(), u"DT"_s);
}

void TestTagCommand::dateWithoutReferenceHasNoValue()
{
    const QJsonObject out = objectOf(tagLine(R"({"text": "어제 비가 왔다."})").value());
    QCOMPARE(out[u"found"_s].toArray().size(), 1);
    QCOMPARE(out[u"found"_s][0][u"value"_s], QJsonValue(QString()));
}

void TestTagCommand::spansCountInTheTextAsGiven()
{
    const QString text = u"  😀\u00A0 2024년 1월 25일에 비가 왔다."_s;
    const QByteArray line
        = QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
    const QJsonObject out = objectOf(tagLine(line).value());
    const QJsonValue found = out[u"found"_s][0];
    const int start = found[u"start"_s].toInt();
    QCOMPARE(text.mid(start, found[u"end"_s].toInt() - start), u"2024년 1월 25일"_s);
}

void TestTagCommand::wrongLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no text") << QByteArray(R"({"id": 1})");
    QTest::newRow("text is a number") << QByteArray(R"({"text": 1})");
    QTest::newRow("reference in words") << QByteArray(R"({"text": "a", "ref": "today"})");
    QTest::newRow("reference is a number") << QByteArray(R"({"text": "a", "ref": 2024})");
}

void TestTagCommand::wrongLineIsRefused()
{
    QFETCH(const QByteArray, line);
    const auto out = tagLine(line);
    QVERIFY(!out);
    QCOMPARE(out.error().code, Error::Code::BadFormat);
}

void TestTagCommand::oneLineOutForEachLineIn()
{
    std::istringstream in("{\"id\": 1, \"text\": \"가\"}\n\n{\"id\": 2, \"text\": \"나\"}");
    std::ostringstream out;
    std::ostringstream err;
    QCOMPARE(runTag({in, out, err}), allDone);
    const QList<QByteArray> lines = QByteArray::fromStdString(out.str()).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(objectOf(lines[0])[u"id"_s].toInt(), 1);
    QCOMPARE(objectOf(lines[1])[u"id"_s].toInt(), 2);
    QVERIFY(err.str().empty());
}

void TestTagCommand::badLineIsNamedAndTheRestGoesOn()
{
    std::istringstream in("oops\n{\"id\": 2, \"text\": \"나\"}\n");
    std::ostringstream out;
    std::ostringstream err;
    QCOMPARE(runTag({in, out, err}), someFailed);
    QVERIFY(QByteArray::fromStdString(err.str()).contains("line 1"));
    QCOMPARE(objectOf(QByteArray::fromStdString(out.str()))[u"id"_s].toInt(), 2);
}

} // namespace naranhi

QObject *makeTestTagCommand()
{
    return new naranhi::TestTagCommand;
}

#include "tst_tagcommand.moc"
