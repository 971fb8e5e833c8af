#include "gallery/GalleryWindow.h"

#include "gallery/Gallery.h"
#include "platform/KnownLanguages.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

GalleryWindow::GalleryWindow(Gallery &gallery, QList<State> states)
    : m_gallery(gallery),
      m_states(std::move(states)),
      m_list(new QListWidget),
      m_look(new QComboBox),
      m_textSize(new QComboBox),
      m_language(new QComboBox),
      m_isMirrored(new QCheckBox(u"Right to left"_s)),
      m_stage(new QScrollArea),
      m_problem(new QLabel)
{
    setWindowTitle(u"Contact Desk: gallery"_s);
    for (const State &state : m_states)
        m_list->addItem(state.name);
    m_list->setFixedWidth(260);

    auto *right = new QVBoxLayout;
    right->addWidget(newChoosers());
    right->addWidget(m_problem);
    right->addWidget(m_stage, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    resize(1620, 900);
    // Later, for bringing a state about takes its time and must not begin within another.
    connect(m_list, &QListWidget::currentRowChanged, this, &GalleryWindow::show,
            Qt::QueuedConnection);
}

GalleryWindow::~GalleryWindow()
{
    takeWindowBack();
}

QWidget *GalleryWindow::newChoosers()
{
    m_look->addItems(Gallery::looks());
    for (const int percent : {100, 125, 150, 200})
        m_textSize->addItem(u"%1 %"_s.arg(percent), percent);
    m_language->addItems(knownLanguages());
    auto *choosers = new QWidget;
    auto *row = new QHBoxLayout(choosers);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *chooser :
         std::initializer_list<QWidget *>{m_look, m_textSize, m_language, m_isMirrored})
        row->addWidget(chooser);
    row->addStretch(1);
    connect(m_look, &QComboBox::currentTextChanged, this,
            [this](const QString &look) { m_gallery.setLook(look); });
    connect(m_textSize, &QComboBox::currentIndexChanged, this,
            [this] { m_gallery.setTextSize(m_textSize->currentData().toInt()); });
    connect(
        m_language, &QComboBox::currentTextChanged, this,
        [this](const QString &language) {
            m_gallery.setLanguage(language);
            m_isMirrored->setChecked(QApplication::isRightToLeft());
            showAgain();
        },
        Qt::QueuedConnection);
    connect(m_isMirrored, &QCheckBox::toggled, this, [](bool isMirrored) {
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    });
    return choosers;
}

void GalleryWindow::showAgain()
{
    if (m_list->currentRow() >= 0)
        show(m_list->currentRow());
}

void GalleryWindow::show(int row)
{
    const State &state = m_states.at(row);
    setEnabled(false);
    takeWindowBack();
    const bool isThere = m_gallery.bringAbout(state);
    setEnabled(true);
    m_list->setFocus();
    m_problem->setVisible(!isThere);
    m_problem->setText(u"This state could not be brought about."_s);
    if (QWidget *window = m_gallery.window()) {
        window->setParent(this, Qt::Widget);
        window->setFixedSize(state.size);
        m_stage->setWidget(window);
        window->show();
    }
}

/// Whose it is is the gallery, not the stage.
void GalleryWindow::takeWindowBack()
{
    if (QWidget *window = m_stage->takeWidget())
        window->setParent(nullptr);
}

} // namespace contactdesk
