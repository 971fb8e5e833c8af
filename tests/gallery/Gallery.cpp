#include "gallery/Gallery.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

Gallery::Gallery(QApplication &application)
    : m_preferences(m_folder.filePath(u"gallery.ini"_s)),
      m_appearance(application, m_preferences, m_desktop, {}),
      m_languages(m_preferences, {}),
      m_sample([](ServerOptions &options) {
          options.sampleData = true;
          options.answerForm = AnswerForm::Observed;
      })
{
}

Gallery::~Gallery() = default;

bool Gallery::start()
{
    return m_folder.isValid() && m_sample.start();
}

QStringList Gallery::looks()
{
    return {u"light"_s, u"dark"_s, u"high-contrast-light"_s, u"high-contrast-dark"_s};
}

bool Gallery::bringAbout(const State &state)
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(m_appearance.theme(), m_sample, state.size);
    return state.bringAbout(*m_scene) && m_scene->isOpen();
}

QWidget *Gallery::window()
{
    return m_scene && m_scene->isOpen() ? &m_scene->window().window() : nullptr;
}

} // namespace contactdesk
