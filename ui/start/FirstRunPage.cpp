#include "ui/start/FirstRunPage.h"

#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// Lines of more than some 60 letters are hard to read.
constexpr int mostLetters = 60;

} // namespace

FirstRunPage::FirstRunPage(const Theme &theme, QWidget *parent) : QScrollArea(parent)
{
    setProperty("look", u"plain"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    // Its buttons are the places for the focus; they scroll into sight with it.
    setFocusPolicy(Qt::NoFocus);

    auto *icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(Theme::largeAvatarSize));
    icon->setAlignment(Qt::AlignCenter);
    auto *title = new PlainLabel(tr("Welcome to Contact Desk"));
    setType(*title, TypeSize::Title);
    auto *text = new PlainLabel(tr("Look up who is writing to you, by number or e-mail address, "
                                   "and see the person and the whole conversation."),
                                u"muted"_s);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }

    auto *middle = new QWidget;
    middle->setMaximumWidth(theme.letters(mostLetters));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addStretch(2);
    column->addWidget(icon);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(Theme::margin);
    QPushButton *connectAccount =
        addChoice(*column, tr("Connect an account"),
                  tr("You need the address of the service and the account's key."));
    connectAccount->setObjectName(u"startConnect"_s);
    connectAccount->setProperty("look", u"primary"_s);
    QPushButton *workspace =
        addChoice(*column, tr("Look around in the local workspace"),
                  tr("People made up for trying everything out, on this computer alone. Nothing "
                     "leaves it, and no account is needed."));
    workspace->setObjectName(u"startWorkspace"_s);
    QPushButton *import =
        addChoice(*column, tr("Import contacts from a file"),
                  tr("Contacts belong to an account: you connect it first, and choose the CSV file "
                     "then. They stay on this computer."));
    import->setObjectName(u"startImport"_s);
    column->addStretch(3);
    passFocus(*this, *connectAccount);

    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::wide);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
    setWidget(page);

    connect(connectAccount, &QPushButton::clicked, this, &FirstRunPage::connectRequested);
    connect(workspace, &QPushButton::clicked, this, &FirstRunPage::workspaceRequested);
    connect(import, &QPushButton::clicked, this, &FirstRunPage::importRequested);
}

QPushButton *FirstRunPage::addChoice(QVBoxLayout &column, const QString &text,
                                     const QString &meaning)
{
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(meaning);
    auto *words = new PlainLabel(meaning, u"muted"_s);
    setType(*words, TypeSize::Small);
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    column.addWidget(button);
    column.addWidget(words);
    column.addSpacing(Theme::gap);
    return button;
}

} // namespace contactdesk
