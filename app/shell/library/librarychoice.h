// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace naranhi {

class AppContext;
class Dialogs;

// Which library the window works on: asks for another one, opens it in the place of the one in use,
// and keeps the choice in the settings when it is open. What was named on the command line is never
// kept. Lives on the GUI thread.
class LibraryChoice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryChoice)

public:
    LibraryChoice(AppContext &context, Dialogs &dialogs, QObject *parent = nullptr);

    [[nodiscard]] bool canAsk() const; // there is a library, and it is not just being opened
    void ask();
    void choose(const QString &location);

    // The one in use is open.
    void settle();
    // The one to go back to when the one in use cannot be opened; empty: there is none.
    [[nodiscard]] QString before() const;
    [[nodiscard]] bool isNewlyChosen() const; // that one was open until it was chosen
    void goBack();

Q_SIGNALS:
    void canAskChanged();
    void reopenRequested(); // another one is in use
    void chosen(); // by the reader; it is open

private:
    void use(const QString &location);

    AppContext &m_context;
    Dialogs &m_dialogs;
    QString m_before; // was open before what was chosen, which is not open yet
    QString m_toKeep; // in the settings, when it is open
};

} // namespace naranhi
