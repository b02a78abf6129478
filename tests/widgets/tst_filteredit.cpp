// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filteredit.h"

#include <QAction>
#include <QTest>

using namespace naranhi;

class TestFilterEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undo_isTheWindows_whileNothingWasTyped();
    void undo_takesBackWhatWasTyped();
};

namespace {

// A line in a window that counts how often its own undo is asked for.
struct Desk
{
    QWidget window;
    FilterEdit line{&window};
    QAction undo;
    int undone = 0;

    [[nodiscard]] bool show()
    {
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        QObject::connect(&undo, &QAction::triggered, &window, [this] { ++undone; });
        window.show();
        line.setFocus();
        return QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

void TestFilterEdit::undo_isTheWindows_whileNothingWasTyped()
{
    Desk desk;
    QVERIFY(desk.show());
    QTest::keySequence(&desk.line, QKeySequence::Undo);
    QCOMPARE(desk.undone, 1);
}

void TestFilterEdit::undo_takesBackWhatWasTyped()
{
    Desk desk;
    QVERIFY(desk.show());
    QTest::keyClicks(&desk.line, QStringLiteral("ab"));
    QTest::keySequence(&desk.line, QKeySequence::Undo);
    QCOMPARE(desk.line.text(), QString());
    QCOMPARE(desk.undone, 0);
}

QObject *makeTestFilterEdit()
{
    return new TestFilterEdit;
}

#include "tst_filteredit.moc"
